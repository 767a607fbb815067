package gent.jobteam.notification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What may be filled in in a message to a participant. What is longer than its limit is cut off. */
enum Place {
    /** Her own name; always known. */
    NAME(40, "Abdulrahman Mohammad Rahimi-Haidari Khan"),
    /** ISO 8601; written in her language. */
    DAY(40, "2026-09-30"),
    TIME(5, "14:30"),
    PLACE(59, "Jobteam, Sint-Salvatorstraat 30 bus 201, 9000 Gent-Dampoort"),
    COACH(38, "Marie-Christine Vandenbroucke-De Smedt"),
    PHONE(20, "+32 (0)470 12 34 567"),
    SESSION(59, "Solliciteren in de zorg: brief, gesprek en eerste werkdagen");

    private static final Map<String, Locale> LOCALES = Map.of(
            "nl", Locale.forLanguageTag("nl-BE"),
            "fa", Locale.forLanguageTag("fa-AF"),
            "fr", Locale.forLanguageTag("fr-BE"),
            "en", Locale.UK);

    private final int longest;
    private final String sample;

    Place(int longest, String sample) {
        this.longest = longest;
        this.sample = sample;
    }

    /** As templates write it between braces. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a place that no message has. */
    static Optional<Place> of(String code) {
        return Arrays.stream(values())
                .filter(place -> place.code().equals(code))
                .findFirst();
    }

    /** As long as it can be, for previews and for the limit of an SMS. */
    String sample() {
        return sample;
    }

    /** @throws IllegalArgumentException when it is no value of this place */
    void check(String value) {
        if (this == DAY) {
            day(value);
        }
    }

    /** One line, in the writing of a language. */
    String show(String value, String language) {
        String text = this == DAY ? written(day(value), language) : value;
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static String written(LocalDate day, String language) {
        Locale locale = LOCALES.getOrDefault(language, Locale.forLanguageTag(language));
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("Not a day in ISO 8601");
        }
    }
}
