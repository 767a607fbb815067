package gent.jobteam.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to a participant as her dossier shows it: never its text or where it went.
 *
 * @param title of the template, Dutch
 * @param channel empty while it is not chosen
 * @param at moment at which it left, or else was queued (UTC)
 * @param failure {@code null} unless nothing could deliver it
 * @param settledById user id of who took care of it then; {@code null} while nobody did
 */
public record CaseMessage(
        String id,
        String caseNumber,
        String title,
        Optional<Channel> channel,
        State state,
        Instant at,
        Message.Failure failure,
        String settledById) {

    /** How far it is. */
    public enum State {
        QUEUED("onderweg"),
        SENDING("onderweg"),
        SENT("verstuurd"),
        UNDELIVERED("niet aangekomen"),
        WITHDRAWN("niet meer nodig"),
        DROPPED("niet verstuurd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Dutch. */
        public String label() {
            return label;
        }
    }

    /** Whether her coach still has to call her. */
    public boolean waitsForCoach() {
        return state == State.UNDELIVERED && settledById == null;
    }
}
