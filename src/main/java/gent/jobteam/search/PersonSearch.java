package gent.jobteam.search;

import gent.jobteam.identity.Role;
import gent.jobteam.participant.Birth;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.People;
import gent.jobteam.participant.PersonOnFile;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds persons by name, and tells of each what the one who looks may know: all of it, that her team has a dossier, or
 * nothing. The number of statements does not depend on how many persons there are.
 */
@UseCases
public class PersonSearch {

    private static final int MOST_CANDIDATES = 80;
    private static final int MOST_WEIGHED = 16;
    private static final int MOST_PEOPLE = 8;
    private static final int MOST_TEAMS = 3;

    /** Spelled or written in another script, but the same name. */
    private static final double NEARLY_THE_SAME = 0.75;

    private static final Set<Role> WITHOUT_PARTICIPANTS = EnumSet.of(Role.STEERING, Role.ADMIN);

    private final JdbcNameKeys keys;
    private final People people;
    private final DossierAccess accesses;
    private final DossierLog log;

    PersonSearch(JdbcNameKeys keys, People people, DossierAccess accesses, DossierLog log) {
        this.keys = keys;
        this.people = people;
        this.accesses = accesses;
        this.log = log;
    }

    /** Those who work with participants; whoever watches over figures or the machine has nobody to look for. */
    public static boolean mayLook(Viewer viewer) {
        return !WITHOUT_PARTICIPANTS.containsAll(viewer.roles());
    }

    /** @param birth puts a person higher or lower and hides nobody, so that nobody can find out a birth by trying */
    private record Hit(PersonOnFile person, List<NameWord> words, double name, double birth) {

        double score() {
            return name + birth;
        }
    }

    /**
     * Persons who may be meant. That there is a dossier of somebody whom she may not know is told only when the whole
     * name was typed, and is noted in that dossier, once a day.
     *
     * @param typed a name, or the beginning of one, in any script and order
     * @param birth empty when unknown
     */
    public Found find(String typed, Optional<Birth> birth, Viewer viewer) {
        List<NameWord> words = NameWords.of(typed);
        List<KeyRange> ranges = NameKeys.ranges(words);
        if (ranges.isEmpty()) {
            return Found.NOBODY;
        }
        var likeness = new Likeness(words);
        return told(weighed(likeness, ranges, birth, viewer), likeness, viewer);
    }

    /** The person of a case; nobody when there is no such case, or when it is not hers to see. */
    public Found find(CaseNumber number, Viewer viewer) {
        Access access = accesses.of(number, viewer);
        return people.of(number)
                .filter(person -> access.shows(DossierSection.PERSON))
                .flatMap(person -> person.cases().stream()
                        .filter(each -> each.number().equals(number))
                        .findFirst()
                        .map(each -> new Found(List.of(FoundPerson.of(person, each)), List.of())))
                .orElse(Found.NOBODY);
    }

    /** Whether a person with nearly this whole name is on file. For deciding who has to look; never to be shown. */
    public boolean mayBeOnFile(String name) {
        List<NameWord> words = NameWords.of(name);
        List<KeyRange> ranges = NameKeys.ranges(words);
        if (ranges.isEmpty()) {
            return false;
        }
        var likeness = new Likeness(words);
        return people.findAll(keys.find(ranges, List.of(), MOST_CANDIDATES)).stream()
                .anyMatch(person -> likeness.whenComplete(NameWords.of(person.name())) >= NEARLY_THE_SAME);
    }

    /** Persons with this whole name whom the viewer may not know, the likeliest first; at most three. */
    List<PersonOnFile> hidden(String name, Viewer viewer) {
        List<NameWord> words = NameWords.of(name);
        List<KeyRange> ranges = NameKeys.ranges(words);
        if (ranges.isEmpty()) {
            return List.of();
        }
        var likeness = new Likeness(words);
        List<PersonOnFile> likely = weighed(likeness, ranges, Optional.empty(), viewer).stream()
                .filter(hit -> likeness.whenComplete(hit.words()) >= Likeness.LIKELY)
                .map(Hit::person)
                .toList();
        Map<CaseNumber, Access> access = access(likely, viewer);
        return likely.stream()
                .filter(person -> !person.cases().isEmpty()
                        && FoundPerson.of(person, access).isEmpty())
                .limit(MOST_TEAMS)
                .toList();
    }

    private Map<CaseNumber, Access> access(List<PersonOnFile> people, Viewer viewer) {
        return accesses.ofAll(
                people.stream()
                        .flatMap(person -> person.cases().stream())
                        .map(PersonOnFile.Case::number)
                        .toList(),
                viewer);
    }

    private List<Hit> weighed(Likeness likeness, List<KeyRange> ranges, Optional<Birth> birth, Viewer viewer) {
        var candidates = keys.find(ranges, people.guidedBy(viewer.userId()), MOST_CANDIDATES);
        return people.findAll(candidates).stream()
                .map(person -> hit(person, likeness, birth))
                .filter(hit -> hit.name() >= Likeness.LIKELY)
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.person()
                        .name()))
                .limit(MOST_WEIGHED)
                .toList();
    }

    private static Hit hit(PersonOnFile person, Likeness likeness, Optional<Birth> birth) {
        List<NameWord> words = NameWords.of(person.name());
        return new Hit(person, words, likeness.whileTyping(words), agreement(birth, person.birth()));
    }

    /** What is not known moves nobody. */
    private static double agreement(Optional<Birth> told, Optional<Birth> known) {
        return told.flatMap(birth -> known.map(birth::agreement)).orElse(0.0);
    }

    private Found told(List<Hit> hits, Likeness likeness, Viewer viewer) {
        Map<CaseNumber, Access> access = access(hits.stream().map(Hit::person).toList(), viewer);
        var known = new ArrayList<FoundPerson>();
        var unknown = new ArrayList<PersonOnFile.Case>();
        for (Hit hit : hits) {
            FoundPerson.of(hit.person(), access).ifPresentOrElse(known::add, () -> hit.person().cases().stream()
                    .filter(each -> likeness.whenComplete(hit.words()) >= Likeness.LIKELY)
                    .findFirst()
                    .ifPresent(unknown::add));
        }
        return new Found(known.stream().limit(MOST_PEOPLE).toList(), teams(unknown, viewer));
    }

    /** What is told about somebody's dossier is noted there. */
    private List<String> teams(List<PersonOnFile.Case> unknown, Viewer viewer) {
        var zones = new LinkedHashSet<String>();
        unknown.stream().map(PersonOnFile.Case::zone).forEach(zones::add);
        List<String> told = zones.stream().limit(MOST_TEAMS).toList();
        List<CaseNumber> behind = unknown.stream()
                .filter(each -> told.contains(each.zone()))
                .map(PersonOnFile.Case::number)
                .toList();
        if (!behind.isEmpty()) {
            log.noteOnceToday(behind, viewer, "FOUND", "PERSON");
        }
        return told;
    }
}
