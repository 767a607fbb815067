package gent.jobteam.demo.process;

import gent.jobteam.platform.LocalTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;

/** When invented colleagues work: on weekdays, from nine to five (Europe/Brussels). */
final class OfficeHours {

    private static final int FIRST = 9;
    private static final int LAST = 16;

    private OfficeHours() {}

    /** The same moment when they work then, otherwise some moment of their next hours. */
    static Instant from(Instant moment, Random random) {
        ZonedDateTime wished = moment.atZone(LocalTime.ZONE);
        if (isWorkday(wished.toLocalDate()) && wished.getHour() >= FIRST && wished.getHour() <= LAST) {
            return moment;
        }
        LocalDate day = wished.getHour() > LAST ? wished.toLocalDate().plusDays(1) : wished.toLocalDate();
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        int hours = LAST - FIRST + 1;
        return day.atTime(FIRST + random.nextInt(hours), random.nextInt(60))
                .atZone(LocalTime.ZONE)
                .toInstant();
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
