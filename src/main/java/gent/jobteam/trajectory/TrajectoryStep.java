package gent.jobteam.trajectory;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing done in a trajectory; any number of any kind, in any order, side by side.
 *
 * @param kind code of a step kind of the partnership
 * @param need what is needed, for who helps; empty when nothing was said
 * @param theme code of the session theme that was asked for; {@code null} when none was
 * @param lifeDomain code of the life domain it works on; {@code null} when it works on none in particular
 * @param result code of how it went; {@code null} while it is not closed
 * @param note what came of it, for the case team; empty when nothing was noted
 * @param askedById user id of who chose the step
 */
public record TrajectoryStep(
        UUID id,
        UUID trajectory,
        String kind,
        String need,
        String theme,
        String lifeDomain,
        State state,
        String result,
        String note,
        String askedById,
        Instant askedAt) {

    /** Where a step stands; the last two are given when its trajectory ends before it does. */
    public enum State {
        PLANNED("planned"),
        OPEN("open"),
        DONE("done"),
        MOVED_ALONG("movedAlong"),
        ENDED("ended");

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
            throw new IllegalArgumentException("Not a state of a step");
        }
    }
}
