package gent.jobteam.identity;

import java.time.LocalDate;

/**
 * Somebody is away and a colleague stands in.
 *
 * @param from first day of absence
 * @param until last day of absence, that day included
 * @param substituteId user id of the colleague; {@code null} when coordination still has to find one
 */
public record Absence(String userId, LocalDate from, LocalDate until, String substituteId) {

    /** Last day of an absence of somebody who does not come back. */
    public static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    /** Whether she left and does not come back. */
    public boolean isForGood() {
        return until.equals(FOR_GOOD);
    }
}
