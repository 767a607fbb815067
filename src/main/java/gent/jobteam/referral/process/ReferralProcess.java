package gent.jobteam.referral.process;

import gent.jobteam.form.FormContext;
import gent.jobteam.platform.process.ProcessVariable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The words that {@code processes/referral.bpmn}, its forms and its steps share. */
final class ReferralProcess {

    static final String KEY = "referral";

    /** Given by the calling process when the receiver is to take over; otherwise the receiver is asked to help. */
    static final String PURPOSE = "referralPurpose";

    /** Given by the calling process when the question is a step of a trajectory. */
    static final String STEP_ID = "stepId";

    /** Set when the referral is prepared. */
    static final ProcessVariable<String> REFERRAL_ID = ProcessVariable.text("referralId");

    /** {@code email} or {@code phone}, once the receiver is asked. */
    static final String CHANNEL = "referralChannel";

    /** {@code accepted} or {@code refused}; what the calling process hears. */
    static final String OUTCOME = "referralOutcome";

    /** The receiver answered by herself. */
    static final String ANSWERED = "referral.answered";

    /** The receiver wants to know something first. */
    static final String ASKED = "referral.asked";

    /** The mail to the receiver was given up. */
    static final String UNDELIVERED = "referral.undelivered";

    static UUID referralOf(DelegateExecution execution) {
        return UUID.fromString(REFERRAL_ID.require(execution));
    }

    static UUID referralOf(FormContext context) {
        return UUID.fromString(context.requireVariable(REFERRAL_ID.name()));
    }

    private ReferralProcess() {}
}
