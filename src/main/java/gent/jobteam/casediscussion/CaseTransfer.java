package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;

/**
 * A case went from one coach to another.
 *
 * @param fromId user id of who was responsible before
 * @param reason in words; read by both coaches and by coordination
 * @param at moment of the transfer (UTC)
 */
public record CaseTransfer(CaseNumber number, String fromId, String toId, String reason, String byId, Instant at) {}
