package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;

/** Decisions after the triangle meeting, and conversations with candidates who want to stop. */
@UseCases
public class IntakeDecisions {

    private final JdbcDecisions decisions;
    private final Contacts contacts;
    private final Clock clock;

    IntakeDecisions(JdbcDecisions decisions, Contacts contacts, Clock clock) {
        this.decisions = decisions;
        this.contacts = contacts;
        this.clock = clock;
    }

    public void note(IntakeDecision decision) {
        decisions.add(decision, clock.instant());
    }

    /** Notes the conversation; it is a real contact. */
    public void note(Withdrawal withdrawal) {
        decisions.add(withdrawal, clock.instant());
        contacts.log(new Contact(
                withdrawal.caseNumber(),
                withdrawal.how(),
                true,
                withdrawal.talkedOn(),
                withdrawal.notedById(),
                "Gesprek over stoppen"));
    }

    /** Newest first. More than one when the candidate first wanted to stop and then sat down with us again. */
    public List<IntakeDecision> decisionsOf(CaseNumber number) {
        return decisions.decisions(number);
    }

    /** Newest first. */
    public List<Withdrawal> withdrawalsOf(CaseNumber number) {
        return decisions.withdrawals(number);
    }
}
