package gent.jobteam.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * A key with which the system of an organisation announces people; what it is, only that organisation knows.
 *
 * @param revokedAt moment from which it does not work any more (UTC); {@code null} while it does
 */
public record SystemKey(UUID id, String organisation, Instant madeAt, Instant revokedAt) {

    /** Whether nobody revoked it. */
    public boolean works() {
        return revokedAt == null;
    }
}
