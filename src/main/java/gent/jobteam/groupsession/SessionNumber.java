package gent.jobteam.groupsession;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a session, such as {@code SE-2026-00001}: the business key of its process. */
public record SessionNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("SE-\\d{4}-\\d{5,9}");

    /** @throws IllegalArgumentException when the value does not have the shape of a session number */
    public SessionNumber {
        Objects.requireNonNull(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a session number");
        }
    }

    /** Empty when the text does not have the shape of a session number. */
    public static Optional<SessionNumber> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SessionNumber(text)) : Optional.empty();
    }

    static SessionNumber of(int year, long sequence) {
        return new SessionNumber("SE-%d-%05d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
