package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.PlannedMoment;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.process.ProcessVariable;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The words that {@code processes/aftercare.bpmn}, {@code processes/aftercare-contact.bpmn}, their forms and their steps
 * share.
 */
final class AftercareProcess {

    static final String KEY = "aftercare";

    static final String CONTACT_KEY = "aftercare-contact";

    /** Set by {@link PlanMomentDelegate} the first time. */
    static final ProcessVariable<String> AFTERCARE_ID = ProcessVariable.text("aftercareId");

    /** Number of the moment in the partnership's list; absent before the first. */
    static final ProcessVariable<Integer> MOMENT_NUMBER = ProcessVariable.number("momentNumber");

    static final ProcessVariable<Date> MOMENT_ON = ProcessVariable.moment("momentOn");

    static final ProcessVariable<Boolean> MOMENT_LEFT = ProcessVariable.flag("momentLeft");

    /** No moment is left, but she works and her work is not durable yet. */
    static final ProcessVariable<Boolean> DURABLE_WORK_AHEAD = ProcessVariable.flag("durableWorkAhead");

    static final ProcessVariable<Boolean> LAST_MOMENT = ProcessVariable.flag("lastMoment");

    /** {@code completed}, unless people decide otherwise after a relapse. */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("aftercareOutcome");

    /** Whether the work that the last contact told of is durable. */
    static final String DURABLE_WORK = "durableWork";

    static final String FAILED_ATTEMPTS = "failedAttempts";

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static UUID aftercareOf(DelegateExecution execution) {
        return UUID.fromString(AFTERCARE_ID.require(execution));
    }

    static void plan(DelegateExecution execution, PlannedMoment moment) {
        MOMENT_NUMBER.set(execution, moment.number());
        MOMENT_ON.set(execution, Date.from(LocalTime.startOf(moment.day())));
        LAST_MOMENT.set(execution, moment.last());
    }

    static UUID aftercareOf(FormContext context) {
        return UUID.fromString(context.requireVariable(AFTERCARE_ID.name()));
    }

    static int momentOf(FormContext context) {
        return (Integer) context.variables().get(MOMENT_NUMBER.name());
    }

    private AftercareProcess() {}
}
