package gent.jobteam.groupsession;

import java.time.Instant;

/**
 * A session of the expertise cell.
 *
 * @param goesOn whether the trainer said that it goes on
 * @param sequence rises when it is moved
 * @param trainerId user id of who gives it
 * @param taken how many are signed up, or were when it began
 * @param present how many of those were there; 0 before that is noted
 * @param walkIns how many came without being signed up; {@code null} before that is noted
 * @param lesson what the trainer learned from it; empty when nothing was noted
 */
public record Session(
        SessionNumber number,
        SessionPlan plan,
        State state,
        boolean goesOn,
        int sequence,
        String trainerId,
        int taken,
        int present,
        Integer walkIns,
        String lesson) {

    /** Where a session stands. */
    public enum State {
        PLANNED("planned"),
        HELD("held"),
        CANCELLED("cancelled");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("Not a state of a session");
        }
    }

    /** How many can still come. */
    public int placesLeft() {
        return Math.max(0, plan.places() - taken);
    }

    /** Whether every place is taken. */
    public boolean isFull() {
        return placesLeft() == 0;
    }

    /** Whether people can still be signed up for it, or off. */
    public boolean isComing(Instant now) {
        return state == State.PLANNED && !plan.slot().hasBegun(now);
    }
}
