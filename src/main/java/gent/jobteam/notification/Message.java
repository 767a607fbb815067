package gent.jobteam.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A message on its way, sent, or given up.
 *
 * @param caseNumber {@code null} when it belongs to no case
 * @param channel {@code null} while it is not chosen yet
 * @param recipient address; {@code null} for a participant, whose address is looked up when it leaves
 * @param subject {@code null} for a participant until it is filled in; so is the body
 * @param calendar {@code null} when no event goes with it
 * @param template which message to a participant it is; {@code null} for anybody else
 * @param values what is filled in; empty without a template
 * @param messageId its name in the world, the same at every attempt, with angle brackets
 * @param attempts how often sending was begun since it was queued (again)
 * @param attemptNumber of the last attempt among all attempts of this installation; 0 when there was none
 * @param perhapsSent an earlier attempt ended without an answer, so it may arrive twice, under one Message-ID
 * @param queuedAt moment at which the step wrote it (UTC); the mail's date
 * @param failure why it was given up; {@code null} as long as it is not
 */
public record Message(
        String id,
        String caseNumber,
        Channel channel,
        String recipient,
        String subject,
        String body,
        CalendarPart calendar,
        String template,
        Map<String, String> values,
        String messageId,
        int attempts,
        long attemptNumber,
        boolean perhapsSent,
        Instant queuedAt,
        Failure failure) {

    /** Why a message was given up, in the words of people. */
    public enum Failure {
        REJECTED("De ontvanger of de mailserver weigert dit adres of dit bericht. Kijk het adres na."),
        POSTPONED("De server van de ontvanger stelde het bericht te vaak uit."),
        UNREACHABLE("De server was te lang niet te bereiken."),
        UNANSWERED("De server gaf geen antwoord. Het bericht is misschien toch aangekomen."),
        NO_CHANNEL("Er is geen adres of nummer waarop we deze persoon mogen bereiken."),
        TOO_LATE("In de rustige uren mogen we deze persoon niet storen, en daarna is het te laat.");

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

    /** Whether it is for the participant herself. */
    public boolean isForParticipant() {
        return template != null;
    }

    /** The same, ready to leave. */
    Message addressed(String to, String filledSubject, String filledBody) {
        return new Message(
                id,
                caseNumber,
                channel,
                to,
                filledSubject,
                filledBody,
                calendar,
                template,
                values,
                messageId,
                attempts,
                attemptNumber,
                perhapsSent,
                queuedAt,
                failure);
    }
}
