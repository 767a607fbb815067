package gent.jobteam.dossier;

import static java.util.stream.Collectors.joining;

import gent.jobteam.dossier.Dossier.Panel;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseHead;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPanel;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.CaseTasks;
import gent.jobteam.worklist.OpenTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Opens dossiers: decides, notes that it was read, and reads no more than was decided. */
@Service
public class Dossiers {

    private static final int MOST_NOTES = 200;

    /** Sections to which several modules add what happened; the others keep the order of their module. */
    private static final Set<DossierSection> TOLD_IN_TIME = EnumSet.of(
            DossierSection.JOURNEY,
            DossierSection.QUESTIONS,
            DossierSection.CONTACTS,
            DossierSection.REFERRALS,
            DossierSection.DISCUSSIONS);

    private static final Comparator<DossierLine> NEWEST_FIRST =
            Comparator.comparing(DossierLine::on, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final CaseFiles cases;
    private final CaseTasks tasks;
    private final TaskSections taskSections;
    private final JdbcNotes notes;
    private final List<DossierPart> parts;
    private final List<DossierPanel> panels;

    Dossiers(
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            CaseFiles cases,
            CaseTasks tasks,
            TaskSections taskSections,
            JdbcNotes notes,
            List<DossierPart> parts,
            List<DossierPanel> panels) {
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.cases = cases;
        this.tasks = tasks;
        this.taskSections = taskSections;
        this.notes = notes;
        this.parts = List.copyOf(parts);
        this.panels = List.copyOf(panels);
    }

    /** @throws NoSuchDossier when there is none, or none for this viewer */
    public Dossier open(CaseNumber number, Viewer viewer) {
        Access access = accesses.ask(number, viewer);
        if (access.isNone()) {
            throw new NoSuchDossier();
        }
        // Before anything is read: what cannot be logged is not shown.
        log.note(number, viewer, DossierLog.READ, codes(access));
        List<OpenTask> open = tasks.openIn(number, viewer.userId()).stream()
                .filter(task -> taskSections.shows(task, access))
                .toList();
        return wall.read(number, viewer, access, () -> read(number, access, open));
    }

    private Dossier read(CaseNumber number, Access access, List<OpenTask> open) {
        CaseHead head = cases.head(number).orElseThrow(NoSuchDossier::new);
        Map<DossierSection, List<DossierLine>> sections = new EnumMap<>(DossierSection.class);
        access.sections().forEach(section -> sections.put(section, new ArrayList<>()));
        parts.stream().filter(part -> access.shows(part.section())).forEach(part -> sections.get(part.section())
                .addAll(part.lines(number)));
        sections.forEach((section, lines) -> {
            if (TOLD_IN_TIME.contains(section)) {
                lines.sort(NEWEST_FIRST);
            }
        });
        List<Note> readable = access.shows(DossierSection.NOTES) ? notes.of(number, MOST_NOTES) : List.of();
        return new Dossier(head, access, sections, readable, panels(number, access), open);
    }

    private List<Panel> panels(CaseNumber number, Access access) {
        return panels.stream()
                .filter(panel -> access.shows(panel.section()))
                .map(panel -> new Panel(panel.title(), panel.anchor(), panel.template(), panel.content(number)))
                .toList();
    }

    private static String codes(Access access) {
        return access.sections().stream().sorted().map(Enum::name).collect(joining(","));
    }
}
