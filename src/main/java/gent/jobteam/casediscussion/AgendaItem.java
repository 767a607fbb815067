package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One case on the agenda of a zone team.
 *
 * @param zone id of the zone whose team meets
 * @param meetsOn day of the meeting (Europe/Brussels)
 * @param wish what the participant wants: {@code attends}, {@code staysAway} or {@code pseudonym}
 * @param byName whether she agreed, when it was put on the agenda, that the team knows who she is
 * @param pseudonym what the team calls her when it may not know
 * @param guestOrganisation organisation invited for this one meeting; empty when none
 */
public record AgendaItem(
        UUID id,
        CaseNumber caseNumber,
        Reason reason,
        String zone,
        LocalDate meetsOn,
        String wish,
        boolean byName,
        String pseudonym,
        String guestOrganisation) {}
