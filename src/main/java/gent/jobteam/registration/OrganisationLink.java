package gent.jobteam.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * The own address of an organisation for announcing people, with its name filled in.
 *
 * @param code last part of the address, drawn by lot
 * @param revokedAt moment from which it does not work any more (UTC); {@code null} while it does
 */
public record OrganisationLink(UUID id, String code, String organisation, Instant madeAt, Instant revokedAt) {

    /** Whether nobody revoked it. */
    public boolean works() {
        return revokedAt == null;
    }
}
