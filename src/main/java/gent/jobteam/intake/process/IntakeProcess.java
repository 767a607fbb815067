package gent.jobteam.intake.process;

import gent.jobteam.form.FormContext;

/** The words that {@code processes/intake.bpmn} and its forms share. */
final class IntakeProcess {

    static final String KEY = "intake";

    /** The day on which the meeting is due. */
    static final String MEETING_ON = "meetingOn";

    /** Answer of {@code forms/intake/holdMeeting.form}: {@code held}, {@code moved} or {@code withdraws}. */
    static final String TRIANGLE_OUTCOME = "triangleOutcome";

    /** Answer of {@code forms/intake/decide.form}. */
    static final String DECISION = "intakeDecision";

    /** Answer of {@code forms/intake/discussWithdrawal.form}: {@code stops} or {@code continues}. */
    static final String WITHDRAWAL_OUTCOME = "withdrawalOutcome";

    /** A question asked again shows no answer: the earlier one stands in the process, but it was about another moment. */
    static final String NO_ANSWER_YET = "";

    private static final String ADVICE = "intakeAdvice";

    private IntakeProcess() {}

    /** Code of what the decision table advised. */
    static String adviceIn(FormContext context) {
        return context.requireVariable(ADVICE);
    }
}
