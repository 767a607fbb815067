package gent.jobteam.search;

import java.time.Instant;
import java.util.UUID;

/**
 * That two records may be of the same person.
 *
 * @param otherId the person on the other side
 * @param reason as a colleague wrote it
 * @param linkedById user id of that colleague
 * @param linkedAt moment (UTC)
 * @param confirmed whether the colleagues of both dossiers agreed, each seeing her own
 */
record PersonLink(UUID id, UUID otherId, String reason, String linkedById, Instant linkedAt, boolean confirmed) {}
