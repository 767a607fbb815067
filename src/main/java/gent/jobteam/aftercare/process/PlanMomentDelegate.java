package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareMoments;
import gent.jobteam.aftercare.PlannedMoment;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.process.ProcessStep;
import java.util.Date;
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
        var next = moments.next(
                aftercare(execution),
                AftercareProcess.MOMENT_NUMBER.find(execution).orElse(0));
        AftercareProcess.MOMENT_LEFT.set(execution, next.isPresent());
        next.ifPresent(moment -> plan(execution, moment));
    }

    private UUID aftercare(DelegateExecution execution) {
        if (AftercareProcess.AFTERCARE_ID.find(execution).isEmpty()) {
            var begun = moments.begin(AftercareProcess.caseOf(execution));
            AftercareProcess.AFTERCARE_ID.set(execution, begun.toString());
            AftercareProcess.OUTCOME.set(execution, "completed");
        }
        return AftercareProcess.aftercareOf(execution);
    }

    private static void plan(DelegateExecution execution, PlannedMoment moment) {
        AftercareProcess.MOMENT_NUMBER.set(execution, moment.number());
        AftercareProcess.MOMENT_ON.set(execution, Date.from(LocalTime.startOf(moment.day())));
        AftercareProcess.LAST_MOMENT.set(execution, moment.last());
    }
}
