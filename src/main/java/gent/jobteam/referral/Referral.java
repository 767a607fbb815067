package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A question to another organisation about a case.
 *
 * @param preparedBy user id of the coach
 * @param letter the exact text that the coach confirmed; {@code null} before that
 * @param namesParticipant whether that text says who it is about
 * @param askedAt moment at which the receiver was asked (UTC); {@code null} before that
 * @param reason code of why it was refused or dropped; {@code null} otherwise
 */
public record Referral(
        UUID id,
        CaseNumber caseNumber,
        Purpose purpose,
        State state,
        Draft draft,
        String preparedBy,
        String letter,
        boolean namesParticipant,
        Instant askedAt,
        String reason) {

    /** Where a referral stands. */
    public enum State {
        DRAFT,
        CONFIRMED,
        SENT,
        /** The mail server did not take the mail; the coach phones instead. */
        UNDELIVERED,
        PHONED,
        ACCEPTED,
        REFUSED,
        /** The coach and the participant did not go on with it. */
        DROPPED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether the receiver was asked and did not answer yet. */
        public boolean isAsked() {
            return this == SENT || this == PHONED;
        }

        /** Whether nothing more is expected of the receiver. */
        public boolean isFinal() {
            return this == ACCEPTED || this == REFUSED || this == DROPPED;
        }
    }

    public String organisation() {
        return draft.organisation();
    }
}
