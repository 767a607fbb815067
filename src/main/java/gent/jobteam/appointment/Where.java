package gent.jobteam.appointment;

/** What kind of place an appointment has. */
public enum Where {
    /** One of the partnership's own. */
    LOCATION,
    HOME,
    PHONE,
    /** As somebody wrote it down. */
    ELSEWHERE
}
