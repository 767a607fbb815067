package gent.jobteam.handover;

import java.time.LocalDate;

/**
 * A moment of walking together.
 *
 * @param on day in Europe/Brussels
 * @param who {@code all}, {@code withoutCoach} or {@code participantAbsent}
 * @param note what is still to be done; empty when nothing
 */
public record Walk(LocalDate on, String who, String note) {}
