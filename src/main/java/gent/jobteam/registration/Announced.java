package gent.jobteam.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What somebody told us about a person who wants to be contacted; checked and tidy. Only with the person's agreement.
 *
 * @param way how it reached us
 * @param byHerself whether the person announces herself
 * @param organisation of the referrer, or the referrer's name; empty when unknown
 * @param referrerMail where the receipt and the result go; empty when nowhere
 * @param name as the person writes it, one word is fine
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param place where to find the person; empty when not told
 * @param contactLanguage code of the contact language
 * @param district empty when unknown
 * @param need who feels the need for steps toward work
 * @param question in the words of whoever typed it; empty when nothing
 * @param mayHearResult whether the person agrees that the referrer hears what became of it
 */
public record Announced(
        Way way,
        boolean byHerself,
        String organisation,
        String referrerMail,
        String name,
        String phone,
        String email,
        String place,
        String contactLanguage,
        String district,
        Need need,
        String question,
        boolean mayHearResult) {

    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|\\[url", Pattern.CASE_INSENSITIVE);

    /** How a registration reaches us. */
    public enum Way {
        /** The page that everybody finds. */
        PAGE,
        /** The own address of an organisation. */
        LINK,
        /** The system of an organisation. */
        API
    }

    /** Who feels the need for steps toward work. */
    public enum Need {
        PERSON("De persoon zelf"),
        REFERRER("De toeleider"),
        BOTH("Allebei"),
        UNKNOWN("Niet geweten");

        private final String label;

        Need(String label) {
            this.label = label;
        }

        /** Dutch. */
        public String label() {
            return label;
        }
    }

    /** Whether there is an address of a web page in it, as in advertising. */
    boolean pointsElsewhere() {
        return ADDRESS.matcher(String.join(" ", organisation, name, phone, place, question))
                .find();
    }

    /** The same for the same content only; tells nothing about it. */
    String digest() {
        try {
            byte[] content = toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
