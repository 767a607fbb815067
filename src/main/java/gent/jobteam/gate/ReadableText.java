package gent.jobteam.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text that PostgreSQL can keep and that means one thing. */
final class ReadableText {

    private static final Pattern FAR_FUTURE = Pattern.compile("[+-]?[0-9]{5,}-[0-9]{2}-[0-9]{2}.*");

    private ReadableText() {}

    /** @throws Unacceptable when the bytes are not UTF-8, or begin with a byte order mark */
    static String decode(byte[] bytes) throws Unacceptable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                throw new Unacceptable(400, "Byte order mark");
            }
            return text;
        } catch (CharacterCodingException wrong) {
            throw new Unacceptable(400, "Not UTF-8");
        }
    }

    /** @throws Unacceptable when the text holds NUL or half a character */
    static void check(String text) throws Unacceptable {
        boolean readable = text.codePoints()
                .allMatch(character -> character != 0 && Character.getType(character) != Character.SURROGATE);
        if (!readable) {
            throw new Unacceptable(400, "NUL or half a character");
        }
    }

    /**
     * What the engine's queries would hand to the database as it is.
     *
     * @throws Unacceptable when the database would fail on it: a day beyond its calendar, or a pattern that ends amid
     *     an escape
     */
    static void checkCriterion(String name, String value) throws Unacceptable {
        check(value);
        if (FAR_FUTURE.matcher(value).matches() || name.endsWith("Like") && value.endsWith("\\")) {
            throw new Unacceptable(400, "Not a criterion");
        }
    }
}
