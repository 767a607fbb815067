package gent.jobteam.search;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asks whether a dossier that she may not see is of the same person as hers. Which dossier is hers is told to the
 * other side only when that side agrees.
 *
 * @param fromId person of the dossier of who asks
 * @param toId person of the dossier of who is asked
 * @param proposedById user id of who asks
 * @param proposedAt moment (UTC)
 */
record LinkProposal(
        UUID id,
        UUID fromId,
        UUID toId,
        CaseNumber fromNumber,
        CaseNumber toNumber,
        String proposedById,
        Instant proposedAt) {}
