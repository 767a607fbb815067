package gent.jobteam.appointment;

import gent.jobteam.platform.Refusal;

/** An appointment cannot be on that moment, or cannot be changed any more. */
public class Unplannable extends Refusal {

    /** Why. */
    public enum Reason {
        OVER("appointmentOver"),
        NO_SUCH_HOUR("noSuchHour"),
        PAST_MIDNIGHT("pastMidnight"),
        TOO_FAR("appointmentTooFar"),
        CHANGED("appointmentChanged");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    Unplannable(Reason reason) {
        super(reason.code, "An appointment cannot be so: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
