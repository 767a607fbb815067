package gent.jobteam.platform.process;

import gent.jobteam.platform.Refusal;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task: a {@link Refusal} takes the error path in the model, any other exception is retried by the engine. */
public abstract class ProcessStep implements JavaDelegate {

    protected abstract void perform(DelegateExecution execution);

    @Override
    public final void execute(DelegateExecution execution) {
        try {
            perform(execution);
        } catch (Refusal refusal) {
            throw new BpmnError(refusal.code(), refusal);
        }
    }
}
