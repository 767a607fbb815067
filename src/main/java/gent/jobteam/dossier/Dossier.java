package gent.jobteam.dossier;

import gent.jobteam.participant.CaseHead;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.Access;
import gent.jobteam.worklist.OpenTask;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one reader sees of one dossier.
 *
 * @param sections only those that she may see; one without lines is empty, not absent
 * @param tasks what is open in the case, the first due first
 */
public record Dossier(
        CaseHead head, Access access, Map<DossierSection, List<DossierLine>> sections, List<OpenTask> tasks) {

    /** Everything with a day, newest first. */
    public List<DossierLine> timeline() {
        return sections.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.on() != null)
                .sorted(Comparator.comparing(DossierLine::on).reversed())
                .toList();
    }

    /** What the case waits for first; {@code null} when nothing is open. */
    public OpenTask next() {
        return tasks.isEmpty() ? null : tasks.get(0);
    }
}
