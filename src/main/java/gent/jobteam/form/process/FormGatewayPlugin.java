package gent.jobteam.form.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Wraps the form of every user task and start event when a model is read. */
@Component
class FormGatewayPlugin extends AbstractProcessEnginePlugin {

    private final FormGateway gateway;

    FormGatewayPlugin(FormGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().add(new Wrap());
    }

    private class Wrap extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            if (task.getFormDefinition().getCamundaFormDefinitionKey() != null) {
                task.setTaskFormHandler(new GuardedTaskForm(task.getTaskFormHandler(), gateway));
            }
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl event) {
            if (scope instanceof ProcessDefinitionEntity process
                    && process.getStartFormDefinition() != null
                    && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null
                    && process.getInitial() == event) {
                process.setStartFormHandler(new GuardedStartForm(process.getStartFormHandler(), gateway));
            }
        }
    }
}
