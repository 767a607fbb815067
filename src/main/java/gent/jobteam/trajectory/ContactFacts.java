package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * What the contact rhythm depends on: coded facts, nothing about the person.
 *
 * @param weeksSinceStart whole weeks
 * @param releaseScore 1 to 10; 0 when nobody gave one yet
 * @param countsFrom day of the last real contact; before the first one, the start of the trajectory
 * @param failedAttempts attempts without success since the last real contact
 */
public record ContactFacts(int weeksSinceStart, int releaseScore, LocalDate countsFrom, int failedAttempts) {}
