package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * The scores on the release scale of one day and occasion; one of the two may be missing.
 *
 * @param on day in Europe/Brussels
 * @param coach the coach's score, 1 to 10; {@code null} when missing
 * @param own the participant's own score, 1 to 10; {@code null} when missing
 * @param occasion {@code measurement}, {@code followUp} or {@code outflow}
 */
public record ReleasePoint(LocalDate on, Integer coach, Integer own, String occasion) {}
