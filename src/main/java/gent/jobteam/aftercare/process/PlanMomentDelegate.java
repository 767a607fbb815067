package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareMoments;
import gent.jobteam.platform.process.ProcessStep;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_planMoment}, "Contactmoment plannen"; the first time it begins the aftercare. */
@Component
class PlanMomentDelegate extends ProcessStep {

    private final AftercareMoments moments;

    PlanMomentDelegate(AftercareMoments moments) {
        this.moments = moments;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        UUID aftercare = aftercare(execution);
        int before = AftercareProcess.MOMENT_NUMBER.find(execution).orElse(0);
        var next = moments.next(aftercare, before);
        AftercareProcess.MOMENT_LEFT.set(execution, next.isPresent());
        AftercareProcess.DURABLE_WORK_AHEAD.set(
                execution,
                next.isEmpty() && moments.untilDurable(aftercare, before).isPresent());
        next.ifPresent(moment -> AftercareProcess.plan(execution, moment));
    }

    private UUID aftercare(DelegateExecution execution) {
        if (AftercareProcess.AFTERCARE_ID.find(execution).isEmpty()) {
            var begun = moments.begin(AftercareProcess.caseOf(execution));
            AftercareProcess.AFTERCARE_ID.set(execution, begun.toString());
            AftercareProcess.OUTCOME.set(execution, "completed");
        }
        return AftercareProcess.aftercareOf(execution);
    }
}
