package gent.jobteam.trajectory;

/**
 * An agreement or a goal that still holds.
 *
 * @param words the participant's own
 */
public record Promise(long id, Kind kind, String words) {

    /** What was promised; an interim goal is a step towards a goal. */
    public enum Kind {
        AGREEMENT,
        GOAL,
        INTERIM_GOAL
    }

    public boolean isAgreement() {
        return kind == Kind.AGREEMENT;
    }
}
