package gent.jobteam.participant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody was born, as far as she knows or tells.
 *
 * @param month 1 to 12; {@code null} when unknown
 * @param day of the month; {@code null} when unknown, as it is when the month is
 */
public record Birth(int year, Integer month, Integer day) {

    private static final int EARLIEST = 1900;

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-])?([0-9]{4})");

    /** @throws IllegalArgumentException when there is no such year, month or day */
    public Birth {
        if (year < EARLIEST || year > 2200 || month == null && day != null) {
            throw new IllegalArgumentException("Not a birth");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("Not a birth", noSuchDay);
        }
    }

    /** A year, or with month, or with day and month, as written in Belgium; empty when the text is none of these. */
    public static Optional<Birth> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Birth(Integer.parseInt(written.group(3)), number(written.group(2)), number(written.group(1))));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether she was born by this day (Europe/Brussels), wherever in her year or month that was. */
    public boolean isBy(LocalDate today) {
        return !LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day)
                .isAfter(today);
    }

    /**
     * How much two births speak for the same person: from -0.3 (years apart) to 0.2 (the same day). A year beside it or
     * another day of the same year says little: papers often guess.
     */
    public double agreement(Birth other) {
        int apart = Math.abs(year - other.year);
        if (apart > 1) {
            return -0.3;
        }
        if (apart == 1) {
            return 0;
        }
        if (month == null || other.month == null) {
            return 0.1;
        }
        if (!month.equals(other.month)) {
            return 0.05;
        }
        return day != null && day.equals(other.day) ? 0.2 : 0.12;
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
