package gent.jobteam.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What somebody holds instead of an account: the last part of a link, or the key of a system. We keep its fingerprint
 * only, so that who reads the database cannot use it.
 *
 * @see "docs/adr/0020"
 */
public final class SecretToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    /** A new one of 256 random bits: 43 characters that may stand in an address. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The SHA-256 of any text; a token is random enough that nothing has to be mixed into it. */
    public static byte[] fingerprint(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same as 64 hexadecimal digits. */
    public static String hexFingerprint(String token) {
        return HexFormat.of().formatHex(fingerprint(token));
    }
}
