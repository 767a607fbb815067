package gent.jobteam.outreach.process;

/** The words that {@code processes/outreach.bpmn} and its forms share. */
final class OutreachProcess {

    /** Whether and how the last attempt went; {@link #NOT_REACHED} is one of its values. */
    static final String CONTACT_OUTCOME = "contactOutcome";

    static final String NOT_REACHED = "notReached";

    /** How often she was not reached since the last real contact. */
    static final String FAILED_ATTEMPTS = "failedAttempts";

    /** Day of the next attempt. */
    static final String NEXT_ATTEMPT_ON = "nextAttemptOn";

    /** Who makes the next attempt. */
    static final String CONTACT_BY = "contactBy";

    /** {@code stops} or {@code continues}. */
    static final String WITHDRAWAL = "withdrawal";

    private OutreachProcess() {}
}
