package gent.jobteam.outreach;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;

/**
 * The talk with somebody who does not want to go on.
 *
 * @param kind of contact, as in {@link gent.jobteam.participant.Contact}
 * @param initiative who sought the talk, as in {@link gent.jobteam.participant.Contact}; empty when nobody noted it
 * @param on day in Europe/Brussels
 * @param stops {@code false} when she goes on after all
 * @param reason code; empty when she goes on
 * @param note read by the case team; empty when nothing
 * @param byId user id of the colleague
 */
public record WithdrawalTalk(
        CaseNumber caseNumber,
        String kind,
        String initiative,
        LocalDate on,
        boolean stops,
        String reason,
        String note,
        String byId) {}
