package gent.jobteam.outreach;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;

/**
 * How coordination and coach will try again to reach somebody whom nobody finds.
 *
 * @param contactBy {@code mediator}, {@code coach} or {@code seekOut}
 * @param from day of the next attempt in Europe/Brussels
 * @param note read by the case team; empty when nothing
 * @param byId user id of who noted it
 */
public record UnreachedPlan(CaseNumber caseNumber, String contactBy, LocalDate from, String note, String byId) {}
