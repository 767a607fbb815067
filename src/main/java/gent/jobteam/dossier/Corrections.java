package gent.jobteam.dossier;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.People;
import gent.jobteam.participant.ReachPreference;
import gent.jobteam.participant.ReachPreferences;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.util.Optional;

/** Correcting the name, the contact data and the wishes about messages of a participant, by who guides her. */
@UseCases
public class Corrections {

    private final CaseFiles cases;
    private final People people;
    private final ReachPreferences wishes;
    private final DossierAccess accesses;
    private final DossierLog log;

    Corrections(CaseFiles cases, People people, ReachPreferences wishes, DossierAccess accesses, DossierLog log) {
        this.cases = cases;
        this.people = people;
        this.wishes = wishes;
        this.accesses = accesses;
        this.log = log;
    }

    /** As {@link #person}, for somebody who is shown it: that is noted. */
    public Participant read(CaseNumber number, Viewer viewer) {
        Participant person = person(number, viewer);
        log.note(number, viewer, DossierLog.READ, DossierSection.PERSON.name());
        return person;
    }

    /** @throws NoSuchDossier when there is none, or the viewer does not guide this participant */
    public Participant person(CaseNumber number, Viewer viewer) {
        boolean shown = accesses.ask(number, viewer).shows(DossierSection.PERSON);
        if (!shown || !accesses.guides(number, viewer)) {
            throw new NoSuchDossier();
        }
        return cases.find(number).orElseThrow(NoSuchDossier::new).participant();
    }

    /**
     * Keeps the correction, and notes it in each case of the person.
     *
     * @param seen fingerprint of the person as the correction was made from
     * @param corrected the same person
     * @return empty when it is done; otherwise the person as somebody changed her in between, to choose from
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public Optional<Participant> correct(CaseNumber number, Viewer viewer, String seen, Participant corrected) {
        Participant known = person(number, viewer);
        if (!known.id().equals(corrected.id())) {
            throw new NoSuchDossier();
        }
        if (known.equals(corrected)) {
            return Optional.empty();
        }
        Optional<Participant> other = cases.correct(seen, corrected);
        if (other.isEmpty()) {
            note(number, viewer);
        }
        return other;
    }

    /**
     * How she wants to get messages.
     *
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public ReachPreference wish(CaseNumber number, Viewer viewer) {
        person(number, viewer);
        return wishes.of(number);
    }

    /**
     * Keeps how she wants to get messages, and notes the change in each case of hers.
     *
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public void noteWish(CaseNumber number, Viewer viewer, ReachPreference wish) {
        if (!wish(number, viewer).equals(wish)) {
            wishes.note(number, wish);
            note(number, viewer);
        }
    }

    /** Always in the same order, so that nobody waits for somebody who waits for her. */
    private void note(CaseNumber number, Viewer viewer) {
        people.of(number).stream()
                .flatMap(person -> person.cases().stream())
                .map(each -> each.number().value())
                .sorted()
                .forEach(each ->
                        log.note(new CaseNumber(each), viewer, DossierLog.CHANGED, DossierSection.PERSON.name()));
    }
}
