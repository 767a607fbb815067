package gent.jobteam.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral that its receiver can still open with a link.
 *
 * @param madeAt when its newest link was made (UTC)
 * @param expiresAt when the last of its links stops working (UTC)
 */
public record OpenLink(UUID referral, String organisation, Instant madeAt, Instant expiresAt) {}
