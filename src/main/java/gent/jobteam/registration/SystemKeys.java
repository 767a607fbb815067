package gent.jobteam.registration;

import gent.jobteam.platform.SecretToken;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of the systems that announce people. */
@UseCases
public class SystemKeys {

    private final JdbcSystemKeys keys;
    private final Clock clock;

    SystemKeys(JdbcSystemKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes one. Returns it: it is shown once and can never be read again. */
    public String make(String organisation, String userId) {
        String key = SecretToken.make();
        keys.add(
                new SystemKey(UUID.randomUUID(), organisation, clock.instant(), null),
                SecretToken.hexFingerprint(key),
                userId);
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
        return keys.find(SecretToken.hexFingerprint(key)).filter(SystemKey::works);
    }
}
