package gent.jobteam.appointment;

import gent.jobteam.platform.LocalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When an appointment is, as people in Ghent say it.
 *
 * @param begin in Europe/Brussels
 * @param minutes how long it takes
 */
public record Slot(LocalDate day, java.time.LocalTime begin, int minutes) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'van' H.mm", LocalTime.DUTCH);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern(" 'tot' H.mm 'uur'");

    /** Whether the clock shows the begin on that day at all: on the day on which summer time begins an hour is skipped. */
    public boolean exists() {
        return LocalTime.ZONE.getRules().isValidOffset(at(), start().getOffset());
    }

    /** Whether it is over before midnight. */
    public boolean endsSameDay() {
        return end().toLocalDate().equals(day);
    }

    /** The earlier one of two when an hour comes twice. */
    public ZonedDateTime start() {
        return at().atZone(LocalTime.ZONE);
    }

    /** When it is over, in Europe/Brussels. */
    public ZonedDateTime end() {
        return start().plus(Duration.ofMinutes(minutes));
    }

    /** Whether it has begun by this moment. */
    public boolean hasBegun(Instant now) {
        return !start().toInstant().isAfter(now);
    }

    /** Whether it has ended by this moment. */
    public boolean isOver(Instant now) {
        return !end().toInstant().isAfter(now);
    }

    /** Whether somebody would have to be at both at once; one after the other is no overlap. */
    public boolean overlaps(Slot other) {
        return start().toInstant().isBefore(other.end().toInstant())
                && other.start().toInstant().isBefore(end().toInstant());
    }

    /** Dutch, such as "maandag 2 maart 2026 van 14.30 tot 15.30 uur". */
    public String shown() {
        return DAY.format(start()) + UNTIL.format(end());
    }

    private LocalDateTime at() {
        return LocalDateTime.of(day, begin);
    }
}
