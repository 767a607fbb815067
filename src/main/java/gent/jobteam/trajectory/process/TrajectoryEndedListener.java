package gent.jobteam.trajectory.process;

import gent.jobteam.trajectory.Outflows;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * The process {@code trajectory} is over. When it was cut short, as when a participant withdraws in a case discussion,
 * our own trajectory and its steps do not stay open.
 */
@Component
class TrajectoryEndedListener implements ExecutionListener {

    private final Outflows outflows;

    TrajectoryEndedListener(Outflows outflows) {
        this.outflows = outflows;
    }

    @Override
    public void notify(DelegateExecution execution) {
        outflows.cutShort(TrajectoryProcess.caseOf(execution));
    }
}
