package gent.jobteam.privacy;

import java.time.Instant;

/**
 * How often somebody did one thing to a dossier.
 *
 * @param organisation that she worked for then
 * @param kind as in {@link LogEntry}
 * @param last the last time (UTC)
 */
public record LogSummary(String userId, String organisation, String kind, int times, Instant last) {}
