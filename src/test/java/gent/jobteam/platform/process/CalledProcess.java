package gent.jobteam.platform.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnExceptionHandler;
import org.camunda.bpm.engine.impl.bpmn.helper.EscalationHandler;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Stands in for a process that the tested one calls. It waits until the test says how it ends. */
public final class CalledProcess extends AbstractBpmnActivityBehavior {

    static final String STEP = "serviceTask_standIn";

    private enum End {
        PLAIN,
        ESCALATION,
        ERROR
    }

    /** How the process ends: with these variables, and a code for an escalation or error. */
    record Outcome(End end, String code, Map<String, Object> variables) {}

    private Optional<Outcome> planned = Optional.empty();

    CalledProcess() {}

    /** The model of a process with this id that holds nothing but the stand-in. */
    static String model(String process) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask(STEP)
                .camundaDelegateExpression("${%s}".formatted(bean(process)))
                .endEvent()
                .done());
    }

    static String bean(String process) {
        return "standIn_" + process.replace('-', '_');
    }

    /** From now on the process ends as soon as it is called, and hands these variables back. */
    public void endsWith(Map<String, Object> variables) {
        planned = Optional.of(plain(variables));
    }

    /** From now on the process ends in this escalation as soon as it is called. */
    public void escalates(String code, Map<String, Object> variables) {
        planned = Optional.of(escalation(code, variables));
    }

    /** From now on the process ends in this error as soon as it is called. */
    public void fails(String code) {
        planned = Optional.of(error(code));
    }

    /** From now on the process waits when it is called, which is how it begins. */
    public void waits() {
        planned = Optional.empty();
    }

    static Outcome plain(Map<String, Object> variables) {
        return new Outcome(End.PLAIN, "", variables);
    }

    static Outcome escalation(String code, Map<String, Object> variables) {
        return new Outcome(End.ESCALATION, code, variables);
    }

    static Outcome error(String code) {
        return new Outcome(End.ERROR, code, Map.of());
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        if (planned.isPresent()) {
            end(execution, planned.get());
        }
    }

    @Override
    public void signal(ActivityExecution execution, String signal, Object outcome) throws Exception {
        end(execution, (Outcome) outcome);
    }

    private void end(ActivityExecution execution, Outcome outcome) throws Exception {
        execution.setVariables(outcome.variables());
        switch (outcome.end()) {
            case PLAIN -> leave(execution);
            case ERROR -> BpmnExceptionHandler.propagateBpmnError(new BpmnError(outcome.code()), execution);
            case ESCALATION -> {
                var caught = EscalationHandler.executeEscalation(execution, outcome.code());
                if (caught == null || !caught.isCancelActivity()) {
                    leave(execution);
                }
            }
        }
    }
}
