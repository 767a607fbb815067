package gent.jobteam.groupsession;

import gent.jobteam.platform.Refusal;

/** Nobody can be signed up for this session any more: it is full, has begun, does not take place, or her journey has ended. */
public class NotOpen extends Refusal {

    /** Why. */
    public enum Reason {
        FULL("sessionFull"),
        OVER("sessionOver"),
        JOURNEY_ENDED("sessionJourneyEnded");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    NotOpen(Reason reason) {
        super(reason.code, "No sign-up: " + reason);
        this.reason = reason;
    }

    /** Why nobody can be signed up. */
    public Reason reason() {
        return reason;
    }
}
