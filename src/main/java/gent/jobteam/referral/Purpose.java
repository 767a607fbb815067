package gent.jobteam.referral;

import java.util.Locale;

/** What the receiver is asked to do. */
public enum Purpose {
    /** Help with a question; the case manager goes on. */
    REFERRAL,
    /** Take the guidance over. */
    HANDOVER;

    /** As in the process variable {@code referralPurpose} and the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such purpose */
    public static Purpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
