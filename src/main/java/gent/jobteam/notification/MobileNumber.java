package gent.jobteam.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can get an SMS, as somebody typed it: a Belgian mobile number, or any number with its country.
 *
 * @param value E.164, such as {@code +32470123456}
 */
record MobileNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern BELGIAN_MOBILE = Pattern.compile("\\+324[0-9]{8}");

    /** Empty when it is no number, a fixed line in Belgium, or not exactly one number. */
    static Optional<MobileNumber> parse(String typed) {
        String digits = ascii(typed).replace("(0)", "").replaceAll("[\\s./()-]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.startsWith("0")) {
            digits = "+32" + digits.substring(1);
        }
        boolean mobile = SHAPE.matcher(digits).matches()
                && (!digits.startsWith("+32") || BELGIAN_MOBILE.matcher(digits).matches());
        return mobile ? Optional.of(new MobileNumber(digits)) : Optional.empty();
    }

    /** Somebody may type the digits of her own script. */
    private static String ascii(String typed) {
        var text = new StringBuilder();
        typed.codePoints()
                .forEach(character -> text.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        return text.toString();
    }
}
