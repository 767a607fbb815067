package gent.jobteam.trajectory.web;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.LearningNote;
import gent.jobteam.trajectory.LearningNote.Kind;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page with the measurements of a case, as it is or with what somebody filled in wrongly. */
@Component
class MeasurementPages {

    private final MeasurementsPanel panel;
    private final Measurements measurements;
    private final CaseLearning learning;
    private final Trajectories trajectories;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;

    MeasurementPages(
            MeasurementsPanel panel,
            Measurements measurements,
            CaseLearning learning,
            Trajectories trajectories,
            Partnership partnership,
            StaffDirectory staff,
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall) {
        this.panel = panel;
        this.measurements = measurements;
        this.learning = learning;
        this.trajectories = trajectories;
        this.partnership = partnership;
        this.staff = staff;
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
    }

    /** What somebody typed as a learning note that cannot be kept yet. */
    record LearningForm(String kind, String words) {

        static final LearningForm EMPTY = new LearningForm("", "");
    }

    record NoteView(String kind, String words, String on, String by) {}

    private record Read(Object measured, Set<String> chosen, List<LearningNote> notes, boolean running) {}

    /**
     * Empty when she does not see the measurements of this case, or there is no such case.
     *
     * @param from position of the earlier measurement to show
     * @param to of the later one
     */
    Optional<ModelAndView> page(CaseNumber number, Viewer viewer, int from, int to) {
        return page(number, viewer, from, to, HttpStatus.OK, LearningForm.EMPTY, Map.of());
    }

    /** The same, with what cannot be kept and why. */
    Optional<ModelAndView> page(CaseNumber number, Viewer viewer, LearningForm form, Map<String, String> errors) {
        return page(number, viewer, 0, Integer.MAX_VALUE, HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
    }

    private Optional<ModelAndView> page(
            CaseNumber number,
            Viewer viewer,
            int from,
            int to,
            HttpStatus status,
            LearningForm form,
            Map<String, String> errors) {
        Access access = accesses.ask(number, viewer);
        if (!access.shows(DossierSection.MEASUREMENTS)) {
            return Optional.empty();
        }
        log.note(number, viewer, "READ", DossierSection.MEASUREMENTS.name());
        Read read = wall.read(
                number,
                viewer,
                access,
                () -> new Read(
                        panel.content(number, from, to),
                        measurements.chosenAxes(number),
                        learning.notesOf(number),
                        trajectories
                                .latest(number)
                                .filter(Trajectory::isRunning)
                                .isPresent()));
        Map<String, String> names = read.notes().stream()
                .map(LearningNote::authorId)
                .distinct()
                .collect(toMap(author -> author, staff::nameOf));
        return Optional.of(new ModelAndView("trajectory/measurements", status)
                .addObject("number", number.value())
                .addObject("ownPage", true)
                .addObject("measured", read.measured())
                .addObject("chosen", read.chosen())
                .addObject("lifeDomains", partnership.lifeDomains())
                .addObject("running", read.running())
                .addObject("hers", learning.isHers(number, viewer))
                .addObject("personas", partnership.personas())
                .addObject("kinds", Kind.values())
                .addObject(
                        "notes",
                        read.notes().stream()
                                .map(note -> new NoteView(
                                        note.kind().label(),
                                        note.words(),
                                        LocalTime.show(note.writtenOn()),
                                        names.get(note.authorId())))
                                .toList())
                .addObject("form", form)
                .addObject("errors", errors));
    }
}
