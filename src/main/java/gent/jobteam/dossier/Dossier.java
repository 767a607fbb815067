package gent.jobteam.dossier;

import gent.jobteam.participant.CaseHead;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Access;
import gent.jobteam.worklist.OpenTask;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one reader sees of one dossier.
 *
 * @param sections only those that she may see; one without lines is empty, not absent
 * @param notes that she may read, newest first
 * @param panels charts and tables of the modules
 * @param tasks what is open in the case and shown to the viewer, the first due first
 */
public record Dossier(
        CaseHead head,
        Access access,
        Map<DossierSection, List<DossierLine>> sections,
        List<Note> notes,
        List<Panel> panels,
        List<OpenTask> tasks) {

    /**
     * What one module shows besides lines.
     *
     * @param title Dutch heading, which has the anchor as its id
     * @param template whose fragment {@code panel(content)} shows it
     */
    public record Panel(String title, String anchor, String template, Object content) {}

    /** Everything with a day, newest first. */
    public List<DossierLine> timeline() {
        Stream<DossierLine> lines = sections.values().stream().flatMap(List::stream);
        return Stream.concat(lines, notes.stream().map(Dossier::line))
                .filter(line -> line.on() != null)
                .sorted(Comparator.comparing(DossierLine::on).reversed())
                .toList();
    }

    private static DossierLine line(Note note) {
        return DossierLine.past(
                LocalTime.dayOf(note.writtenAt()),
                "Notitie",
                note.words(),
                note.scope().label(),
                note.authorId());
    }
}
