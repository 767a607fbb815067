package gent.jobteam.search;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.People;
import gent.jobteam.participant.PersonOnFile;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Links records that may be of the same person. Both stay as they are, a link can be undone, and both dossiers tell that
 * it was made and undone. Who may not see both dossiers does not see the link, unless the colleagues of both agreed to it.
 */
@UseCases
public class PersonLinks {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** The two are one record already, or are linked. */
        ALREADY,
        /** There is no such dossier, or it is not hers. */
        UNKNOWN
    }

    private final JdbcPersonLinks links;
    private final People people;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final StaffDirectory staff;
    private final Clock clock;

    PersonLinks(
            JdbcPersonLinks links,
            People people,
            DossierAccess accesses,
            DossierLog log,
            StaffDirectory staff,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.accesses = accesses;
        this.log = log;
        this.staff = staff;
        this.clock = clock;
    }

    /** Whether she guides the case and may see who it is about. */
    public boolean mayLink(CaseNumber number, Viewer viewer) {
        return guides(List.of(number), viewer) && accesses.of(number, viewer).shows(DossierSection.PERSON);
    }

    /** @param reason never empty */
    public Outcome link(CaseNumber number, CaseNumber other, String reason, Viewer viewer) {
        Optional<PersonOnFile> one = visible(number, viewer);
        Optional<PersonOnFile> two = visible(other, viewer);
        if (one.isEmpty() || two.isEmpty() || !guides(List.of(number, other), viewer)) {
            return Outcome.UNKNOWN;
        }
        UUID oneId = one.get().id();
        UUID twoId = two.get().id();
        if (oneId.equals(twoId) || !links.add(oneId, twoId, reason, viewer.userId(), clock.instant())) {
            return Outcome.ALREADY;
        }
        note(number, other, viewer, "LINK");
        return Outcome.DONE;
    }

    /** Undoes a link of the person of this case, as far as she sees it. */
    public Outcome undo(CaseNumber number, UUID link, Viewer viewer) {
        Optional<CaseNumber> other = shownTo(number, viewer).stream()
                .filter(linked -> linked.id().equals(link))
                .map(linked -> linked.person().number())
                .findFirst();
        if (other.isEmpty() || !guides(List.of(number, other.get()), viewer)) {
            return Outcome.UNKNOWN;
        }
        if (!links.undo(link, viewer.userId(), clock.instant())) {
            return Outcome.ALREADY;
        }
        note(number, other.get(), viewer, "UNLINK");
        return Outcome.DONE;
    }

    /** Who may be the same person as that of a case, as far as the viewer may see both. */
    public List<LinkedPerson> shownTo(CaseNumber number, Viewer viewer) {
        List<PersonLink> held =
                visible(number, viewer).map(person -> links.of(person.id())).orElse(List.of());
        if (held.isEmpty()) {
            return List.of();
        }
        Map<UUID, PersonOnFile> others = people
                .findAll(held.stream().map(PersonLink::otherId).toList())
                .stream()
                .collect(toMap(PersonOnFile::id, person -> person));
        Map<CaseNumber, Access> access = accesses.ofAll(numbers(others.values()), viewer);
        boolean guides = guides(List.of(number), viewer);
        return held.stream()
                .flatMap(link -> shown(link, others.get(link.otherId()), access, guides))
                .toList();
    }

    private Stream<LinkedPerson> shown(
            PersonLink link, PersonOnFile other, Map<CaseNumber, Access> access, boolean guides) {
        return Stream.ofNullable(other)
                .flatMap(person -> FoundPerson.of(person, access)
                        .map(seen -> linked(link, seen, ""))
                        .or(() -> unseen(link, person).filter(agreed -> guides))
                        .stream());
    }

    /** Only the number and whom to talk with; empty unless both sides agreed. */
    private Optional<LinkedPerson> unseen(PersonLink link, PersonOnFile other) {
        return other.cases().stream()
                .filter(each -> link.confirmed())
                .findFirst()
                .map(each -> {
                    var person = new FoundPerson(
                            "", Optional.empty(), each.number(), each.zone(), each.responsibleId(), each.isOpen());
                    return linked(link, person, staff.nameOf(each.responsibleId()));
                });
    }

    private static LinkedPerson linked(PersonLink link, FoundPerson person, String colleague) {
        return new LinkedPerson(
                link.id(), person, colleague, link.reason(), link.linkedById(), LocalTime.dayOf(link.linkedAt()));
    }

    private static List<CaseNumber> numbers(Collection<PersonOnFile> people) {
        return people.stream()
                .flatMap(person -> person.cases().stream())
                .map(PersonOnFile.Case::number)
                .toList();
    }

    private Optional<PersonOnFile> visible(CaseNumber number, Viewer viewer) {
        return accesses.of(number, viewer).shows(DossierSection.PERSON) ? people.of(number) : Optional.empty();
    }

    /** As case manager of one of them, or in her place today. */
    private boolean guides(List<CaseNumber> numbers, Viewer viewer) {
        return numbers.stream()
                .flatMap(number -> people.of(number).stream()
                        .flatMap(person -> person.cases().stream())
                        .filter(each -> each.number().equals(number)))
                .anyMatch(each -> each.responsibleId().equals(viewer.userId())
                        || staff.onDutyFor(each.responsibleId()).equals(viewer.userId()));
    }

    /** Always in the same order, so that nobody waits for somebody who waits for her. */
    private void note(CaseNumber one, CaseNumber other, Viewer viewer, String detail) {
        Stream.of(one, other)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(number -> log.note(number, viewer, "CHANGED", detail));
    }
}
