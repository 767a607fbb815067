package gent.jobteam.handover;

import java.util.Locale;
import java.util.UUID;

/**
 * Something of a case that is not finished.
 *
 * @param label Dutch, as colleagues call it
 */
public record OpenItem(Kind kind, UUID id, String label) {

    /** What it is. */
    public enum Kind {
        STEP("step"),
        REFERRAL("referral"),
        APPOINTMENT("appointment");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What it is called in a form, such as {@code step-5f0c...}. */
    public String key() {
        return kind.code() + "-" + id;
    }
}
