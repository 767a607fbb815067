package gent.jobteam.handover.process;

import gent.jobteam.form.FormContext;
import java.util.UUID;

/** The words that {@code processes/handover.bpmn} and its forms share. */
final class HandoverProcess {

    static final String KEY = "handover";

    /** Comes from the referral to the receiver. */
    static final String REFERRAL_ID = "referralId";

    /** Set at the first meeting. */
    static final String HANDOVER_ID = "handoverId";

    /** {@code released}, {@code refused} or {@code failed}; what the calling process hears. */
    static final String OUTCOME = "handoverOutcome";

    static UUID handoverOf(FormContext context) {
        return UUID.fromString(context.requireVariable(HANDOVER_ID));
    }

    private HandoverProcess() {}
}
