package gent.jobteam.outreach;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.Participant;
import gent.jobteam.platform.UseCases;
import java.time.Clock;

/** What happens until there is real contact. */
@UseCases
public class Outreach {

    private final CaseFiles cases;
    private final Contacts contacts;
    private final JdbcOutreach notes;
    private final Clock clock;

    Outreach(CaseFiles cases, Contacts contacts, JdbcOutreach notes, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.notes = notes;
        this.clock = clock;
    }

    /** Logs the attempt and keeps a phone number that is new. */
    public void log(ContactAttempt attempt) {
        contacts.log(new Contact(
                attempt.caseNumber(),
                attempt.kind(),
                attempt.reached(),
                attempt.on(),
                attempt.byId(),
                attempt.note(),
                attempt.initiative()));
        if (!attempt.newPhone().isEmpty()) {
            keepPhone(attempt.caseNumber(), attempt.newPhone());
        }
    }

    /** How often she was not reached since the last real contact. */
    public int failedAttempts(CaseNumber number) {
        return contacts.failedAttempts(number);
    }

    /** Notes the talk, which is a real contact too. */
    public void note(WithdrawalTalk talk) {
        contacts.log(new Contact(
                talk.caseNumber(), talk.kind(), true, talk.on(), talk.byId(), talk.note(), talk.initiative()));
        notes.add(talk, clock.instant());
    }

    public void note(UnreachedPlan plan) {
        notes.add(plan, clock.instant());
    }

    private void keepPhone(CaseNumber number, String phone) {
        cases.change(
                cases.get(number).participant().id(),
                known -> new Participant(
                        known.id(), known.name(), phone, known.email(), known.contactLanguage(), known.district()));
    }
}
