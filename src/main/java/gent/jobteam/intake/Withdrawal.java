package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;

/**
 * The conversation with a candidate who wants to stop. She may always return.
 *
 * @param talkedOn day in Europe/Brussels
 * @param how kind of contact: {@code conversation}, {@code homeVisit} or {@code call}
 * @param stops {@code false} when she goes on after all
 * @param reason in her words; empty when she gives none
 * @param mayContact whether we may get in touch again later
 * @param notedById user id
 */
public record Withdrawal(
        CaseNumber caseNumber,
        LocalDate talkedOn,
        String how,
        boolean stops,
        String reason,
        boolean mayContact,
        String notedById) {}
