package gent.jobteam.registration;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A registration from outside and what became of it.
 *
 * @param receipt what the sender was shown
 * @param doubts why a person looks at it, or looked
 * @param told who and how to reach her; what went to a dossier is empty here
 * @param receivedAt moment at which it came in (UTC)
 * @param caseNumber {@code null} while it is no case
 * @param handledAt moment at which it became a case or was set aside (UTC); {@code null} before
 * @param handledById user id; {@code null} when no colleague did it
 * @param reason {@code null} unless it was set aside
 * @param note what the colleague wrote to it; {@code null} unless it was set aside
 */
public record IncomingRegistration(
        UUID id,
        String receipt,
        State state,
        List<Doubt> doubts,
        Announced told,
        Instant receivedAt,
        CaseNumber caseNumber,
        Instant handledAt,
        String handledById,
        AsideReason reason,
        String note) {

    /** How far it is. */
    public enum State {
        RECEIVED("Net binnen"),
        WAITING("Wacht op een collega"),
        ACCEPTED("Opgenomen"),
        ASIDE("Opzij gelegd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Dutch. */
        public String label() {
            return label;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why it became no case. */
    public enum AsideReason {
        KNOWN("Deze persoon heeft al een dossier"),
        TWICE("Dit is dubbel"),
        NOT_WANTED("De persoon wil niet meer"),
        NO_REGISTRATION("Dit is geen aanmelding: reclame, test of onzin"),
        OTHER("Iets anders");

        private final String label;

        AsideReason(String label) {
            this.label = label;
        }

        /** Dutch. */
        public String label() {
            return label;
        }
    }
}
