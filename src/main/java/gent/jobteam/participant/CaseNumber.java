package gent.jobteam.participant;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a case, such as {@code JT-2026-00042}: the business key of everything the engine does for it. It says
 * nothing about the person.
 */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("JT-\\d{4}-\\d{5,9}");

    /** @throws IllegalArgumentException when the value does not have the shape of a case number */
    public CaseNumber {
        Objects.requireNonNull(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    /** Empty when the text does not have the shape of a case number. */
    public static Optional<CaseNumber> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    static CaseNumber of(int year, long sequence) {
        return new CaseNumber("JT-%d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
