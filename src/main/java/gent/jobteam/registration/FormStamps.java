package gent.jobteam.registration;

import gent.jobteam.gate.SharedSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * A value that each opened form carries once: what is sent with the same value is the same registration, however often it
 * is sent, and it tells since when the form was open.
 */
@Component
public class FormStamps {

    private static final String PURPOSE = "registration.";
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,11})\\.([0-9a-f]{64})");

    private final SharedSecret secret;
    private final Clock clock;

    FormStamps(SharedSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** @param since moment at which the form was opened (UTC), in whole seconds */
    public record Stamp(UUID id, Instant since) {}

    /** A new one, for a form that is opened now. */
    public String make() {
        String value = UUID.randomUUID() + "." + clock.instant().getEpochSecond();
        return value + "." + signature(value);
    }

    /** Empty when it was not made here. */
    public Optional<Stamp> read(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] expected = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new Stamp(
                        UUID.fromString(parts.group(1)), Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    private String signature(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((PURPOSE + value).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
