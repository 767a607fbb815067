package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareMoments;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_planDurableMoment}, "Extra contact plannen": after the last moment of the partnership's list. */
@Component
class PlanDurableMomentDelegate extends ProcessStep {

    private final AftercareMoments moments;

    PlanDurableMomentDelegate(AftercareMoments moments) {
        this.moments = moments;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        var moment = moments.untilDurable(
                        AftercareProcess.aftercareOf(execution), AftercareProcess.MOMENT_NUMBER.require(execution))
                .orElseThrow(() -> new IllegalStateException("No work is about to prove durable"));
        AftercareProcess.plan(execution, moment);
    }
}
