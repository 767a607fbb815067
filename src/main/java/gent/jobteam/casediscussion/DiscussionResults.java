package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How the meetings of the zone teams went. */
@UseCases
public class DiscussionResults {

    private final JdbcResults results;
    private final DiscussionAppointments appointments;
    private final Contacts contacts;
    private final Clock clock;

    DiscussionResults(JdbcResults results, DiscussionAppointments appointments, Contacts contacts, Clock clock) {
        this.results = results;
        this.appointments = appointments;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Notes how the meeting went; a participant who was there was met for real, and nobody is expected any more. */
    public void note(AgendaItem item, DiscussionResult result, String userId) {
        results.add(item.id(), result, userId, clock.instant());
        appointments.after(item, result, userId);
        if (result.presence().equals("present")) {
            contacts.log(new Contact(item.caseNumber(), "meeting", true, result.heldOn(), userId, ""));
        }
    }

    /** The organisation that the team wants to hear first. */
    public String expertOrganisation(UUID id) {
        return results.expertOrganisation(id);
    }

    public void noteExpertAdvice(UUID id, LocalDate consultedOn, String advice, String userId) {
        results.addExpertAdvice(id, consultedOn, advice, userId, clock.instant());
    }

    /** What an organisation outside the team answered last; empty when none was asked. */
    public Optional<ExpertAdvice> latestExpertAdvice(CaseNumber number) {
        return results.latestExpertAdvice(number);
    }
}
