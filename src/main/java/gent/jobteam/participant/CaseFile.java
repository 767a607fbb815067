package gent.jobteam.participant;

import java.time.Instant;
import java.util.Optional;

/**
 * One journey of one person through the partnership.
 *
 * @param participant the person
 * @param zone id of the zone team
 * @param channel code of the inflow channel
 * @param referrer organisation or place that brought her; empty when she came by herself
 * @param phase id of the process she is in now ({@code outreach}, {@code intake}, ...), for lists and figures
 * @param ownerId user id of who watches over the case; never absent, so that nobody is let go silently
 * @param managerId user id of the case manager; {@code null} before one is assigned
 * @param openedAt moment of the first registration (UTC)
 * @param endedAt moment at which the journey ended (UTC); {@code null} while it runs
 * @param ending id of the journey's end event; {@code null} while it runs
 */
public record CaseFile(
        CaseNumber number,
        Participant participant,
        String zone,
        String channel,
        String referrer,
        String phase,
        String ownerId,
        String managerId,
        Instant openedAt,
        Instant endedAt,
        String ending) {

    /** User id of who acts for the case: the case manager, before that the owner. */
    public String responsibleId() {
        return Optional.ofNullable(managerId).orElse(ownerId);
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
