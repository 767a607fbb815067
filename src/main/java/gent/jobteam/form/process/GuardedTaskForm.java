package gent.jobteam.form.process;

import gent.jobteam.form.FormContext;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form of a user task, with {@link FormGateway} in between. */
class GuardedTaskForm implements TaskFormHandler {

    private final TaskFormHandler engineForm;
    private final FormGateway gateway;

    GuardedTaskForm(TaskFormHandler engineForm, FormGateway gateway) {
        this.engineForm = engineForm;
        this.gateway = gateway;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var form = (TaskFormDataImpl) engineForm.createTaskForm(task);
        form.setFormFields(new FieldsOnDemand(() -> gateway.show(formId(task), context(task))));
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap answers, VariableScope scope) {
        var task = (TaskEntity) scope;
        String deploymentId = task.getExecution().getProcessDefinition().getDeploymentId();
        engineForm.submitFormVariables(
                gateway.take(deploymentId, formId(task), context(task), answers, scope, caseNumber -> {}), scope);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engineForm.parseConfiguration(activity, deployment, process, parse);
    }

    private static String formId(TaskEntity task) {
        return task.getTaskDefinition()
                .getFormDefinition()
                .getCamundaFormDefinitionKey()
                .getExpressionText();
    }

    private static FormContext context(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        return new FormContext(
                instance.getBusinessKey(),
                instance.getId(),
                Context.getCommandContext().getAuthenticatedUserId(),
                task.getVariables());
    }
}
