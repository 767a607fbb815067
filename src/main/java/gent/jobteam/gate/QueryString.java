package gent.jobteam.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of an address behind the question mark. */
public final class QueryString {

    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Set<String> NUMBERS = Set.of("firstResult", "maxResults");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private QueryString() {}

    /** @throws Unacceptable when it cannot be read as text in one way */
    public static void check(String raw) throws Unacceptable {
        if (raw != null) {
            decode(raw);
        }
    }

    /** @throws Unacceptable when it holds an expression, an or-query, or a page that is no number */
    public static void checkForEngine(String raw) throws Unacceptable {
        if (raw == null) {
            return;
        }
        for (String parameter : raw.split("&")) {
            int split = parameter.indexOf('=');
            String name = decode(split < 0 ? parameter : parameter.substring(0, split));
            String value = split < 0 ? "" : decode(parameter.substring(split + 1));
            ReadableText.checkCriterion(name, value);
            if (name.endsWith("Expression") || name.equals("orQueries")) {
                throw new Unacceptable(400, "Expression or or-query");
            }
            if (NUMBERS.contains(name) && !NUMBER.matcher(value).matches()) {
                throw new Unacceptable(400, "Not a number");
            }
        }
    }

    private static String decode(String raw) throws Unacceptable {
        if (MALFORMED.matcher(raw).find()) {
            throw new Unacceptable(400, "Malformed escape");
        }
        var bytes = new ByteArrayOutputStream();
        byte[] encoded = raw.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                bytes.write(Integer.parseInt(new String(encoded, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                bytes.write(encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        String text = ReadableText.decode(bytes.toByteArray());
        ReadableText.check(text);
        return text;
    }
}
