package gent.jobteam.aftercare;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One contact, or an attempt at one.
 *
 * @param result {@code fine}, {@code needsCoaching}, {@code relapse}, {@code declines} or {@code notReached}
 * @param on day in Europe/Brussels
 * @param atWork whether she was at work that day; empty when nobody could tell
 * @param workSince first day of her present work without a break, another employer included; empty when not at work
 * @param valueQuestion what she says was of value; empty when not asked
 * @param failureQuestion what she says went wrong; empty when not asked
 */
public record AftercareContact(
        String result,
        LocalDate on,
        Optional<Boolean> atWork,
        Optional<LocalDate> workSince,
        String valueQuestion,
        String failureQuestion) {

    public boolean reached() {
        return !result.equals("notReached");
    }
}
