package gent.jobteam.platform;

import java.text.Normalizer;

/** What becomes of text that somebody typed, in whatever script, before it is kept. */
public final class TypedText {

    /** Dutch, for below the field. */
    public static final String UNUSABLE = "Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.";

    private TypedText() {}

    /** In Unicode form NFC, without space around it, lines ended by one character. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    /** Whether no character is in it that would be lost, hide, or turn the text around. */
    public static boolean isUsable(String text, boolean severalLines) {
        return text.codePoints().noneMatch(character -> isForbidden(character, severalLines));
    }

    /** How long people find it: a character that needs two places counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Control characters (also NUL, which PostgreSQL cannot store), lone surrogates and direction overrides. */
    private static boolean isForbidden(int character, boolean severalLines) {
        if (severalLines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
