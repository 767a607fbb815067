package gent.jobteam.notification;

/** What a calendar program does with a {@link CalendarPart}; the words of iTIP (RFC 5546). */
public enum CalendarMethod {
    /** A new or changed event, with an answer from who is invited. */
    REQUEST,
    /** The event does not happen. */
    CANCEL,
    /** An event to know about; nobody answers. */
    PUBLISH
}
