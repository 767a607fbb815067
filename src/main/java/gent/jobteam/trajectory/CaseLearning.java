package gent.jobteam.trajectory;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.RecognisableText;
import gent.jobteam.partnership.Partnership.Persona;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.LearningNote.Kind;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the coach of a participant notes besides the steps: which life domains make her star, which persona she
 * resembles, what others can learn from her case. Each change is in the log of the dossier.
 */
@UseCases
public class CaseLearning {

    private static final int MOST = 200;

    private final JdbcPersonas personas;
    private final JdbcLearningNotes notes;
    private final Measurements measurements;
    private final Trajectories trajectories;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final Clock clock;

    CaseLearning(
            JdbcPersonas personas,
            JdbcLearningNotes notes,
            Measurements measurements,
            Trajectories trajectories,
            CaseFiles cases,
            StaffDirectory staff,
            DossierAccess accesses,
            DossierLog log,
            Clock clock) {
        this.personas = personas;
        this.notes = notes;
        this.measurements = measurements;
        this.trajectories = trajectories;
        this.cases = cases;
        this.staff = staff;
        this.accesses = accesses;
        this.log = log;
        this.clock = clock;
    }

    /** Whether she guides the participant, or stands in for who does; only she changes anything here. */
    public boolean isHers(CaseNumber number, Viewer viewer) {
        return accesses.of(number, viewer).shows(DossierSection.MEASUREMENTS)
                && cases.find(number)
                        .map(CaseFile::responsibleId)
                        .filter(responsible -> responsible.equals(viewer.userId())
                                || staff.onDutyFor(responsible).equals(viewer.userId()))
                        .isPresent();
    }

    /**
     * Chooses the axes of the star; none means every life domain.
     *
     * @throws NotHers when she does not guide the participant
     * @throws NoRunningTrajectory when none runs
     */
    public void chooseAxes(CaseNumber number, Viewer viewer, Collection<String> lifeDomains) {
        check(number, viewer);
        measurements.chooseAxes(trajectories.running(number), lifeDomains);
        log.note(number, viewer, "CHANGED", "starAxes");
    }

    /** Newest first; empty when nobody chose. */
    public List<PersonaChoice> personasOf(CaseNumber number) {
        return personas.of(number);
    }

    /**
     * Chooses a persona; the one that is chosen already stays as it is.
     *
     * @throws NotHers when she does not guide the participant
     */
    public void choosePersona(CaseNumber number, Viewer viewer, Persona persona) {
        check(number, viewer);
        Optional<PersonaChoice> last = personas.of(number).stream().findFirst();
        boolean same = last.filter(
                        choice -> choice.persona().equals(persona.code()) && choice.version() == persona.version())
                .isPresent();
        if (!same) {
            personas.add(
                    number,
                    new PersonaChoice(
                            persona.code(), persona.version(), LocalTime.dayOf(clock.instant()), viewer.userId()));
            log.note(number, viewer, "CHANGED", "persona");
        }
    }

    /** What was learned from this case, newest first. */
    public List<LearningNote> notesOf(CaseNumber number) {
        return notes.of(number, MOST);
    }

    /** What was learned from all cases, newest first, without saying from which; the 200 newest. */
    public List<LearningNote> pseudonymised(Optional<Kind> kind) {
        return notes.pseudonymised(kind.orElse(null), MOST);
    }

    /** Whether a text gives away whom the case is about, so that it cannot be a learning note. */
    public boolean givesAway(CaseNumber number, String words) {
        return RecognisableText.in(words, cases.get(number).participant());
    }

    /**
     * Keeps a note; the same words sent twice are one note.
     *
     * @param words checked with {@link #givesAway}
     * @throws NotHers when she does not guide the participant
     */
    public void learn(CaseNumber number, Viewer viewer, Kind kind, String words) {
        check(number, viewer);
        if (notes.add(number, kind, words, viewer.userId(), clock.instant())) {
            log.note(number, viewer, "CHANGED", "learningNote");
        }
    }

    private void check(CaseNumber number, Viewer viewer) {
        if (!isHers(number, viewer)) {
            throw new NotHers();
        }
    }
}
