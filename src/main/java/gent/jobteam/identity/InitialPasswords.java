package gent.jobteam.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Passwords that are read from a screen once and typed once: no characters that look alike. */
@Component
class InitialPasswords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PARTS = 4;
    private static final int PART = 4;

    private final SecureRandom random = new SecureRandom();

    /** Such as {@code k7mq-x2da-9wrt-c5ne}: 80 random bits. */
    String next() {
        return IntStream.range(0, PARTS).mapToObj(part -> part()).collect(Collectors.joining("-"));
    }

    private String part() {
        return random.ints(PART, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
