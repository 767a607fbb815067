package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * A score on the release scale, on the day on which it was given.
 *
 * @param on day in Europe/Brussels
 * @param score 1 to 10
 * @param occasion {@code measurement}, {@code followUp} or {@code outflow}
 */
public record ReleasePoint(LocalDate on, int score, String occasion) {}
