package gent.jobteam.registration.web;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.registration.Doubt;
import gent.jobteam.registration.IncomingRegistration;
import gent.jobteam.search.Found;
import gent.jobteam.search.PersonSearch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts registrations into the words of the pages for colleagues. */
@Component
class IncomingViews {

    private final Partnership partnership;
    private final StaffDirectory staff;
    private final DossierAccess accesses;
    private final PersonSearch search;

    IncomingViews(Partnership partnership, StaffDirectory staff, DossierAccess accesses, PersonSearch search) {
        this.partnership = partnership;
        this.staff = staff;
        this.accesses = accesses;
        this.search = search;
    }

    /**
     * A registration in a list, without any name.
     *
     * @param from organisation of the referrer, or Dutch for who it was
     * @param caseNumber empty while it is no case
     * @param why Dutch: the doubts, or why it was set aside; empty when neither
     */
    record RowView(String id, String receipt, String at, String from, String state, String caseNumber, String why) {}

    /** @param teams zone teams with a dossier of somebody whom the reader may not know */
    record AlikeView(List<PersonView> people, List<String> teams) {

        public boolean isEmpty() {
            return people.isEmpty() && teams.isEmpty();
        }
    }

    record PersonView(String name, String caseNumber, boolean open) {}

    List<RowView> rows(List<IncomingRegistration> registrations) {
        return registrations.stream().map(this::row).toList();
    }

    RowView row(IncomingRegistration registration) {
        return new RowView(
                registration.id().toString(),
                registration.receipt(),
                LocalTime.show(registration.receivedAt()),
                from(registration),
                registration.state().label(),
                registration.caseNumber() == null
                        ? ""
                        : registration.caseNumber().value(),
                why(registration));
    }

    private static String from(IncomingRegistration registration) {
        if (registration.told().byHerself()) {
            return "De persoon zelf";
        }
        String organisation = registration.told().organisation();
        return organisation.isEmpty() ? "Een toeleider" : organisation;
    }

    private String why(IncomingRegistration registration) {
        if (registration.state() == IncomingRegistration.State.ASIDE) {
            return "%s (%s). %s"
                    .formatted(
                            registration.reason().label(),
                            staff.nameOf(registration.handledById()),
                            registration.note());
        }
        return registration.state() == IncomingRegistration.State.WAITING
                ? registration.doubts().stream().map(Doubt::label).collect(Collectors.joining(" "))
                : "";
    }

    String language(IncomingRegistration registration) {
        return partnership.languageLabel(registration.told().contactLanguage());
    }

    /** Who may be the same person, as far as the reader may know. */
    AlikeView alike(IncomingRegistration registration, String userId) {
        Found found = accesses.viewer(userId)
                .filter(PersonSearch::mayLook)
                .map(viewer -> search.find(registration.told().name(), Optional.empty(), viewer))
                .orElse(Found.NOBODY);
        return new AlikeView(
                found.people().stream()
                        .map(person ->
                                new PersonView(person.name(), person.number().value(), person.open()))
                        .toList(),
                found.teams().stream().map(partnership::zoneName).toList());
    }
}
