package gent.jobteam.handover;

import java.util.Locale;

/**
 * Who takes something over that was open.
 *
 * @param reason why nobody has to; empty when somebody does
 */
public record Given(OpenItem item, Taker taker, String reason) {

    /** Who does it from now on. */
    public enum Taker {
        /** The organisation that takes the guidance over. */
        RECEIVER,
        /** A colleague, in aftercare. */
        AFTERCARE,
        /** The participant herself. */
        PARTICIPANT,
        /** It is not needed any more. */
        NOBODY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Taker of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
