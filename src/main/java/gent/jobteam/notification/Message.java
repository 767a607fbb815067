package gent.jobteam.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail on its way, sent, or given up.
 *
 * @param caseNumber {@code null} when it belongs to no case
 * @param messageId its name in the world, the same at every attempt, with angle brackets
 * @param attempts how often sending was begun since it was queued (again)
 * @param perhapsSent an earlier attempt ended without an answer, so it may arrive twice, under one Message-ID
 * @param queuedAt moment at which the step wrote it (UTC); the mail's date
 * @param failure why it was given up; {@code null} as long as it is not
 */
public record Message(
        String id,
        String caseNumber,
        String recipient,
        String subject,
        String body,
        String messageId,
        int attempts,
        boolean perhapsSent,
        Instant queuedAt,
        Failure failure) {

    /** Why a message was given up, in the words of people. */
    public enum Failure {
        REJECTED("De mailserver weigert dit adres of dit bericht. Kijk het adres na."),
        POSTPONED("De mailserver van de ontvanger stelde het bericht te vaak uit."),
        UNREACHABLE("De mailserver was te lang niet te bereiken."),
        UNANSWERED("De mailserver gaf geen antwoord. Het bericht is misschien toch aangekomen.");

        private final String label;

        Failure(String label) {
            this.label = label;
        }

        /** Dutch, without personal data. */
        public String label() {
            return label;
        }
    }

    /** Empty when it belongs to no case. */
    public Optional<String> ofCase() {
        return Optional.ofNullable(caseNumber);
    }
}
