package gent.jobteam.worklist.process;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Notes in the case file which phase the journey is in and how it ended, in the transaction in which it happens. A
 * journey that somebody deletes does not end the case: then it still shows as running, without anything that waits.
 */
@Component
class PhaseProjection extends AbstractProcessEnginePlugin {

    private static final String JOURNEY = "journey";

    /** Lives for the one transaction in which the journey ends; it is never stored. */
    private static final String LAST_END_EVENT = "lastEndEvent";

    private final CaseFiles cases;

    PhaseProjection(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ParseListeners.add(engine, new Project());
    }

    private class Project extends AbstractBpmnParseListener {

        @Override
        public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
            if (isJourney((ProcessDefinitionEntity) activity.getProcessDefinition())) {
                String phase = call.attribute("calledElement");
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> cases.enterPhase(caseNumber(execution), phase));
            }
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl event) {
            if (isJourney((ProcessDefinitionEntity) event.getProcessDefinition())) {
                event.addBuiltInListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) PhaseProjection::remember);
            }
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (isJourney(process)) {
                process.addBuiltInListener(
                        ExecutionListener.EVENTNAME_END, (ExecutionListener) PhaseProjection.this::ended);
            }
        }
    }

    /** When the journey itself ends, the engine only knows the subprocess in which it did. */
    private static void remember(DelegateExecution execution) {
        var ending = Variables.stringValue(execution.getCurrentActivityId(), true);
        execution.getProcessInstance().setVariable(LAST_END_EVENT, ending);
    }

    private void ended(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            cases.end(caseNumber(execution), (String) execution.getVariable(LAST_END_EVENT));
        }
    }

    private static boolean isJourney(ProcessDefinitionEntity process) {
        return process.getKey().equals(JOURNEY);
    }

    private static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
