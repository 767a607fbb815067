package gent.jobteam.notification;

import java.util.Locale;

/** A way ("kanaal") for a message to leave the house. */
public enum Channel {
    EMAIL("E-mail"),
    SMS("Sms"),
    /** To the system of a partner. */
    WEBHOOK("Webhook");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** Dutch. */
    public String label() {
        return label;
    }

    /** As tables and the partnership's files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no channel is written this way */
    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
