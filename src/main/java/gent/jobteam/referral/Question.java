package gent.jobteam.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a receiver asked or proposed before answering.
 *
 * @param words empty when only a day was proposed
 * @param proposedOn {@code null} when no day was proposed
 * @param askedAt UTC
 * @param answer {@code null} while nobody wrote back
 */
public record Question(UUID id, String words, LocalDate proposedOn, Instant askedAt, String answer) {}
