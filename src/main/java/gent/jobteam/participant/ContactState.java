package gent.jobteam.participant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How well we are in touch with a participant.
 *
 * @param lastRealContact day in Europe/Brussels; empty when there was none yet
 * @param failedAttempts attempts without success since then
 */
public record ContactState(Optional<LocalDate> lastRealContact, int failedAttempts) {}
