package gent.jobteam.gate;

import gent.jobteam.platform.LocalTime;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody signed in before. What a stranger guesses at the same address does not slow them down. The
 * mark that such a browser keeps proves that, for one user name, and does not show the name.
 */
@Component
public class KnownBrowsers {

    /** How long a browser is known after the last login, in days. */
    public static final int DAYS = 90;

    private static final Pattern MARK = Pattern.compile("([0-9a-f]{32})\\.([0-9]{1,7})\\.([0-9a-f]{64})");
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SharedSecret secret;
    private final Clock clock;

    KnownBrowsers(SharedSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** A mark for the browser in which this user has just signed in. */
    public String mark(String userId) {
        byte[] nonce = new byte[BYTES];
        random.nextBytes(nonce);
        String known = HexFormat.of().formatHex(nonce) + "." + today().toEpochDay();
        return known + "." + signature(known, userId);
    }

    /** What sets the browser with this mark apart; empty when it is not known for this user, or no longer. */
    public Optional<String> browser(String mark, String userId) {
        Matcher parts = MARK.matcher(mark);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String known = parts.group(1) + "." + parts.group(2);
        long age = today().toEpochDay() - Long.parseLong(parts.group(2));
        boolean genuine = MessageDigest.isEqual(
                signature(known, userId).getBytes(StandardCharsets.US_ASCII),
                parts.group(3).getBytes(StandardCharsets.US_ASCII));
        return genuine && age >= 0 && age <= DAYS ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }

    private String signature(String known, String userId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((known + "." + userId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
