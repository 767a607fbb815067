package gent.jobteam.search.web;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.Birth;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.search.Found;
import gent.jobteam.search.FoundPerson;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what was found into the words of the pages. */
@Component
class FoundViews {

    private final StaffDirectory staff;
    private final Partnership partnership;

    FoundViews(StaffDirectory staff, Partnership partnership) {
        this.staff = staff;
        this.partnership = partnership;
    }

    /**
     * @param birth year; empty when unknown
     * @param open {@code false} when that journey ended
     */
    record PersonView(String name, String birth, String caseNumber, String team, String caseManager, boolean open) {}

    /** @param teams names of the zone teams that have a dossier of somebody whom the reader may not know */
    record FoundView(List<PersonView> people, List<String> teams) {}

    FoundView of(Found found) {
        Map<String, String> names = found.people().isEmpty()
                ? Map.of()
                : staff.everybody().stream().collect(toMap(StaffMember::userId, StaffMember::name));
        return new FoundView(
                found.people().stream().map(person -> view(person, names)).toList(),
                found.teams().stream().map(partnership::zoneName).toList());
    }

    private PersonView view(FoundPerson person, Map<String, String> names) {
        return new PersonView(
                person.name(),
                person.birth().map(Birth::year).map(String::valueOf).orElse(""),
                person.number().value(),
                partnership.zoneName(person.zone()),
                names.getOrDefault(person.responsibleId(), person.responsibleId()),
                person.open());
    }
}
