package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossier;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
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
     * @param next what the case waits for first; {@code null} when nothing is open
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
            TaskView next,
            List<TaskView> tasks,
            List<SectionView> sections,
            List<LineView> timeline) {}

    /** @param due Dutch, empty without a deadline */
    record TaskView(String id, String name, String due, boolean late, String who, boolean mine) {}

    record SectionView(String id, String label, List<LineView> lines) {}

    record LineView(String on, String title, String words, String state, String by, boolean open) {}

    DossierView of(Dossier dossier) {
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
                tasks.isEmpty() ? null : tasks.get(0),
                tasks,
                dossier.sections().entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty())
                        .map(section -> new SectionView(
                                section.getKey().name().toLowerCase(LocalTime.DUTCH),
                                section.getKey().label(),
                                lines(section.getValue(), names)))
                        .toList(),
                lines(dossier.timeline(), names));
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
