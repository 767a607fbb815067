package gent.jobteam.trajectory.process;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.process.ProcessVariable;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The words that {@code processes/trajectory*.bpmn}, their forms and delegates share. */
final class TrajectoryProcess {

    static final String KEY = "trajectory";

    /** The standing task: exactly one is open while a trajectory runs. */
    static final String STANDING_TASK = "userTask_agreeNextStep";

    static final String COACH_ABSENT = "trajectory.coachAbsent";
    static final String SUBSTITUTE_FOUND = "trajectory.substituteFound";

    /** Ids of the chosen steps, for this transaction only; each becomes a {@code trajectory-step}. */
    static final String STEPS_TO_START = "stepsToStart";

    /** Passed on to {@code processes/trajectory-contactRhythm.dmn}; never kept. */
    static final String WEEKS_SINCE_START = "weeksSinceStart";

    static final String LAST_RELEASE_SCORE = "lastReleaseScore";
    static final String FAILED_ATTEMPTS = "failedAttempts";

    /** Passed on to {@link NextContactDueListener}; never kept. */
    static final ProcessVariable<Date> COUNTS_FROM = ProcessVariable.moment("contactCountsFrom");

    /** An ISO 8601 period, decided by {@code processes/trajectory-contactRhythm.dmn}. */
    static final ProcessVariable<String> CONTACT_RHYTHM = ProcessVariable.text("contactRhythm");

    static final ProcessVariable<String> STEP_ID = ProcessVariable.text("stepId");

    /** Set by {@link OpenStepDelegate}: the branch of {@code trajectory-step} that the step takes. */
    static final ProcessVariable<String> STEP_ROUTE = ProcessVariable.text("stepRoute");

    /** Set by {@link OpenStepDelegate} when the expertise cell takes the step. */
    static final ProcessVariable<String> EXPERTISE = ProcessVariable.text("expertise");

    static final ProcessVariable<String> REFERRAL_OUTCOME = ProcessVariable.text("referralOutcome");
    static final ProcessVariable<String> DISCUSSION_OUTCOME = ProcessVariable.text("discussionOutcome");
    static final ProcessVariable<String> HANDOVER_OUTCOME = ProcessVariable.text("handoverOutcome");

    /** Set by {@link CheckSilenceDelegate}. */
    static final ProcessVariable<String> SILENCE_ID = ProcessVariable.text("silenceId");

    static final ProcessVariable<Boolean> SILENT_TOO_LONG = ProcessVariable.flag("silentTooLong");

    /** The business key of every instance is the case number. */
    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static UUID stepOf(DelegateExecution execution) {
        return UUID.fromString(STEP_ID.require(execution));
    }

    private TrajectoryProcess() {}
}
