package gent.jobteam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How moments (UTC, as stored) and days (as people in Ghent live them) relate. */
public final class LocalTime {

    /** The partnership's time zone; days, deadlines and everything shown follow it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** The language of everything that colleagues read. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MM/yyyy", DUTCH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'om' H.mm 'uur'", DUTCH);

    private LocalTime() {}

    /** The day on which the moment falls in {@link #ZONE}. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The first moment of the day in {@link #ZONE}. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day as colleagues write it, such as {@code 3/12/2026}. */
    public static String show(LocalDate day) {
        return DAY.format(day);
    }

    /** The moment as colleagues say it, such as {@code 22 november om 10.15 uur}, in {@link #ZONE}. */
    public static String show(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    /** A span as colleagues say it, such as {@code 2 jaar}, {@code 1 jaar en 6 maanden} or {@code 28 dagen}. */
    public static String show(Period span) {
        Period normal = span.normalized();
        return Stream.of(
                        words(normal.getYears(), "jaar", "jaar"),
                        words(normal.getMonths(), "maand", "maanden"),
                        words(normal.getDays(), "dag", "dagen"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" en "));
    }

    private static String words(int count, String one, String more) {
        return count == 0 ? "" : "%d %s".formatted(count, count == 1 ? one : more);
    }
}
