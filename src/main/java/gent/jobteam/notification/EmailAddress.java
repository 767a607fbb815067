package gent.jobteam.notification;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one address that every mail server understands: a plain local part and a domain name, without display name,
 * list, comment or quotes. Such an address cannot carry a header or a second recipient.
 *
 * @param value the domain in ASCII, as it goes to the mail server
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*" // local part, at most 64
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    /** @throws IllegalArgumentException when it is no address; the text does not repeat it */
    public EmailAddress {
        if (value.length() > LONGEST
                || value.indexOf('@') > LONGEST_LOCAL_PART
                || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address that somebody typed, spaces around it left out; empty when it is not exactly one address. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        try {
            return Optional.of(new EmailAddress(text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1))));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
