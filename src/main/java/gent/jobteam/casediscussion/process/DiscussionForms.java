package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.form.Answers;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What several forms of a case discussion ask and show. */
@Component
class DiscussionForms {

    private final CaseDiscussions discussions;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final DirectoryForms directory;

    DiscussionForms(
            CaseDiscussions discussions, Partnership partnership, StaffDirectory staff, DirectoryForms directory) {
        this.directory = directory;
        this.discussions = discussions;
        this.staff = staff;
        this.partnership = partnership;
    }

    /** The discussion that the task belongs to. */
    AgendaItem item(FormContext context) {
        return discussions.get(UUID.fromString(context.requireVariable(CasediscussionProcess.DISCUSSION_ID.name())));
    }

    /** Refuses a text that says who it is about. */
    void refuseIfGivenAway(Answers answers, AgendaItem item, String field) {
        if (discussions.givesAway(item.caseNumber(), answers.text(field).orElse(""))) {
            answers.refuse(
                    field, "Hier staat de naam, het telefoonnummer of het e-mailadres van de deelnemer. Haal dat weg.");
        }
    }

    /** Every organisation of the directory. */
    List<Choice> organisations() {
        return directory.choices();
    }

    /** How to reach each, for {@link DirectoryForms#CONTACTS}. */
    List<String> contacts() {
        return directory.contacts();
    }

    /** Dutch Markdown: how to reach an organisation; empty when the directory does not offer it (any more). */
    String contactOf(String organisation) {
        return directory.contactOf(organisation).orElse("");
    }

    /** The partners, and the guest of this meeting. */
    List<Choice> attendees(AgendaItem item) {
        var attendees = new ArrayList<Choice>();
        directory.namesIn("partner").forEach(partner -> attendees.add(new Choice(partner, partner)));
        var guest = new Choice(item.guestOrganisation(), item.guestOrganisation());
        if (!guest.value().isEmpty() && !attendees.contains(guest)) {
            attendees.add(guest);
        }
        return attendees;
    }

    /** Everybody of the zone team, by name and organisation. */
    List<Choice> colleagues(AgendaItem item) {
        return staff.everybody().stream()
                .filter(member -> member.zone().equals(item.zone()))
                .map(member -> new Choice("%s (%s)".formatted(member.name(), member.organisation()), member.userId()))
                .toList();
    }

    List<Choice> lifeDomains() {
        return Partnership.choices(partnership.lifeDomains(), Partnership.Labelled::label, Partnership.Labelled::code);
    }
}
