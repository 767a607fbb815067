package gent.jobteam.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that PostgreSQL can keep and that means one thing. */
final class ReadableText {

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
}
