package gent.jobteam.trajectory;

/**
 * What the contact rhythm depends on: coded facts, nothing about the person.
 *
 * @param weeksSinceStart whole weeks
 * @param releaseScore 1 to 10; 0 when nobody gave one yet
 * @param failedAttempts attempts without success since the last real contact
 */
public record ContactFacts(int weeksSinceStart, int releaseScore, int failedAttempts) {}
