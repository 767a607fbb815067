package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/**
 * That a participant comes, came or was to come to a session.
 *
 * @param step id of the step for which it was asked; {@code null} when none asked for it
 * @param byId user id of who signed her up
 * @param told sequence of the session that she was last told
 * @param knows whether a message about it left for her
 * @param opinion how she found it; {@code null} while nobody asked
 * @param words what she said of it; empty when nothing
 */
public record SignUp(
        UUID id,
        SessionNumber session,
        CaseNumber caseNumber,
        UUID step,
        State state,
        String byId,
        int told,
        boolean knows,
        Opinion opinion,
        String words) {

    /** What became of it; the label is Dutch. */
    public enum State {
        SIGNED_UP("signedUp", "ingeschreven"),
        SIGNED_OFF("signedOff", "afgemeld"),
        PRESENT("present", "was er"),
        ABSENT("absent", "was er niet"),
        CANCELLED("cancelled", "sessie ging niet door");

        private final String code;
        private final String label;

        State(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String label() {
            return label;
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
            throw new IllegalArgumentException("Not a state of a sign-up");
        }
    }

    SignUp knowing(int sequence, boolean told) {
        return new SignUp(id, session, caseNumber, step, state, byId, sequence, told, opinion, words);
    }
}
