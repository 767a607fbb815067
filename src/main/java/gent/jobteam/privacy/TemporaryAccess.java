package gent.jobteam.privacy;

import java.time.Instant;

/**
 * Access to one dossier that ends by itself.
 *
 * @param tie {@link Tie#ATTENDEE} or {@link Tie#EMERGENCY}
 * @param reason why, in an emergency; empty for who attended a discussion
 * @param from moment from which it holds (UTC)
 * @param until moment at which it ends (UTC)
 */
public record TemporaryAccess(String userId, Tie tie, String reason, Instant from, Instant until) {}
