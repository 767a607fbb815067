package gent.jobteam.privacy;

/** What somebody has to do with a case; without a tie a dossier does not exist for her. */
public enum Tie {
    /** Case manager, or owner while nobody is case manager. */
    MANAGER,
    /** Stands in today for the case manager. */
    SUBSTITUTE,
    /** Has an open task in the case, by name or as member of the group that it waits for. */
    TASK,
    /** Was at a case discussion where the participant was discussed by name; ends by itself. */
    ATTENDEE,
    /** Asked for access in an emergency, with a reason; ends by itself. */
    EMERGENCY,
    /** No tie, but the duty to watch over all cases. */
    OVERSIGHT
}
