package gent.jobteam.registration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What somebody gets in hand who announced a person: letters and digits that are not mistaken for others. */
final class ReceiptNumber {

    private static final String SIGNS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    /** Such as {@code K7MX-2QAB}; drawn by lot, so it says nothing and does not count. */
    static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }
}
