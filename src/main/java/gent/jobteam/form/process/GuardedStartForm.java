package gent.jobteam.form.process;

import gent.jobteam.form.FormContext;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form with which a process starts, with {@link FormGateway} in between. */
class GuardedStartForm implements StartFormHandler {

    private final StartFormHandler engineForm;
    private final FormGateway gateway;

    GuardedStartForm(StartFormHandler engineForm, FormGateway gateway) {
        this.engineForm = engineForm;
        this.gateway = gateway;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        return engineForm.createStartFormData(process);
    }

    @Override
    public void submitFormVariables(VariableMap answers, VariableScope scope) {
        var instance = (ExecutionEntity) scope;
        ProcessDefinitionEntity process = instance.getProcessDefinition();
        String formId =
                process.getStartFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
        // A business key that came with the request is not trusted: the case number is ours to give.
        var context = new FormContext(
                null, instance.getId(), Context.getCommandContext().getAuthenticatedUserId());
        engineForm.submitFormVariables(
                gateway.take(
                        process.getDeploymentId(), formId, context, answers, scope, instance::setProcessBusinessKey),
                scope);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engineForm.parseConfiguration(activity, deployment, process, parse);
    }
}
