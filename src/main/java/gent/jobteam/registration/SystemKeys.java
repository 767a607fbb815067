package gent.jobteam.registration;

import gent.jobteam.platform.UseCases;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of the systems that announce people. */
@UseCases
public class SystemKeys {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcSystemKeys keys;
    private final Clock clock;

    SystemKeys(JdbcSystemKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes one. Returns it: it is shown once and can never be read again. */
    public String make(String organisation, String userId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keys.add(new SystemKey(UUID.randomUUID(), organisation, clock.instant(), null), hash(key), userId);
        return key;
    }

    /** Returns false, and nothing changed, when there is none that still works. */
    public boolean revoke(UUID id, String userId) {
        return keys.revoke(id, userId, clock.instant());
    }

    /** By organisation, those that work first; at most 500. */
    public List<SystemKey> all() {
        return keys.all();
    }

    /** Empty when nobody has this key, or when it does not work any more. */
    public Optional<SystemKey> working(String key) {
        return keys.find(hash(key)).filter(SystemKey::works);
    }

    /** The key is random enough that nothing has to be mixed into it. */
    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
