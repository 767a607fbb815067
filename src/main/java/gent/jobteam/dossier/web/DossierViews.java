package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossier;
import gent.jobteam.dossier.Note;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.OpenTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts a dossier into the words of the page. */
@Component
class DossierViews {

    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    DossierViews(StaffDirectory staff, Partnership partnership, Clock clock) {
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * @param name empty when the reader may not know who it is
     * @param phone empty when unknown; so are the other contact data
     */
    record DossierView(
            String number,
            String name,
            String phone,
            String email,
            String language,
            String district,
            String zone,
            String phase,
            String responsible,
            String openedOn,
            String endedOn,
            List<TaskView> tasks,
            List<SectionView> sections,
            List<NoteView> notes,
            SectionView timeline,
            boolean showsLog) {}

    /** @param about Dutch label of the life domain; empty for none in particular */
    record NoteView(String id, String on, String words, String about, String scope, String by, boolean own) {}

    /** @param due Dutch, empty without a deadline */
    record TaskView(String id, String name, String due, boolean late, String who, boolean mine) {}

    /** The first lines are shown, the rest on demand. */
    record SectionView(String id, String label, List<LineView> lines) {

        private static final int AT_ONCE = 5;

        public List<LineView> first() {
            return lines.stream().limit(AT_ONCE).toList();
        }

        public List<LineView> rest() {
            return lines.stream().skip(AT_ONCE).toList();
        }
    }

    record LineView(String on, String title, String words, String state, String by, boolean open) {}

    DossierView of(Dossier dossier, Viewer viewer) {
        Function<String, String> names = names();
        var person = dossier.head().person();
        List<TaskView> tasks =
                dossier.tasks().stream().map(task -> task(task, names)).toList();
        return new DossierView(
                dossier.head().number().value(),
                person.map(Participant::name).orElse(""),
                person.map(Participant::phone).orElse(""),
                person.map(Participant::email).orElse(""),
                person.map(Participant::contactLanguage)
                        .map(partnership::languageLabel)
                        .orElse(""),
                person.map(Participant::district).orElse(""),
                partnership.zoneName(dossier.head().zone()),
                Phase.label(dossier.head().phase()),
                names.apply(dossier.head().responsibleId()),
                LocalTime.show(dossier.head().openedOn()),
                dossier.head().endedOn() == null
                        ? ""
                        : LocalTime.show(dossier.head().endedOn()),
                tasks,
                dossier.sections().entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty() || section.getKey() == DossierSection.SHARING)
                        .map(section -> new SectionView(
                                section.getKey().name().toLowerCase(LocalTime.DUTCH),
                                section.getKey().label(),
                                lines(section.getValue(), names)))
                        .toList(),
                dossier.notes().stream().map(note -> note(note, viewer, names)).toList(),
                new SectionView("timeline", "Tijdlijn", lines(dossier.timeline(), names)),
                dossier.access().shows(DossierSection.LOG));
    }

    private TaskView task(OpenTask task, Function<String, String> names) {
        LocalDate today = LocalTime.dayOf(clock.instant());
        return new TaskView(
                task.id(),
                task.name(),
                task.dueOn() == null ? "" : LocalTime.show(task.dueOn()),
                task.dueOn() != null && task.dueOn().isBefore(today),
                task.assigneeId().isEmpty() ? "" : names.apply(task.assigneeId()),
                task.mine());
    }

    private NoteView note(Note note, Viewer viewer, Function<String, String> names) {
        return new NoteView(
                note.id().toString(),
                LocalTime.show(LocalTime.dayOf(note.writtenAt())),
                note.words(),
                note.lifeDomain() == null ? "" : partnership.lifeDomainLabel(note.lifeDomain()),
                note.scope().label(),
                names.apply(note.authorId()),
                note.authorId().equals(viewer.userId()));
    }

    private static List<LineView> lines(List<DossierLine> lines, Function<String, String> names) {
        return lines.stream()
                .map(line -> new LineView(
                        line.on() == null ? "" : LocalTime.show(line.on()),
                        line.title(),
                        line.words(),
                        line.state(),
                        line.byId().isEmpty() ? "" : names.apply(line.byId()),
                        line.open()))
                .toList();
    }

    /** Names of colleagues, each looked up once for a page. */
    private Function<String, String> names() {
        var known = new HashMap<String, String>();
        return id -> known.computeIfAbsent(id, staff::nameOf);
    }
}
