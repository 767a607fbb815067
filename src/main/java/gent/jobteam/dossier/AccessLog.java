package gent.jobteam.dossier;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.LogEntry;
import gent.jobteam.privacy.LogSummary;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Who read and changed a dossier, for who may know. Looking at it is reading too, and is noted. */
@Service
public class AccessLog {

    private static final int PAGE = 50;

    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final CaseFiles cases;

    AccessLog(DossierAccess accesses, DossierLog log, SecondWall wall, CaseFiles cases) {
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.cases = cases;
    }

    /** @param older position from which the next page goes on; 0 when this is the last one */
    public record Page(List<LogEntry> entries, int older) {}

    /** @param name of the participant; empty when the viewer may not know who it is */
    public record Readers(String name, List<LogSummary> readers) {}

    /**
     * Newest first.
     *
     * @param before position that the page begins below; {@link Integer#MAX_VALUE} for the newest of all
     * @throws NoSuchDossier when there is none, or its log is not for this viewer
     */
    public Page page(CaseNumber number, Viewer viewer, int before) {
        return read(number, viewer, () -> {
            List<LogEntry> entries = log.before(number, before, PAGE);
            int last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position();
            return new Page(entries, last > 1 ? last : 0);
        });
    }

    /** The same as one line for each colleague, to show to the participant. */
    public Readers readers(CaseNumber number, Viewer viewer) {
        return read(
                number,
                viewer,
                () -> new Readers(
                        cases.head(number)
                                .flatMap(head -> head.person())
                                .map(person -> person.name())
                                .orElse(""),
                        log.summary(number)));
    }

    private <T> T read(CaseNumber number, Viewer viewer, Supplier<T> queries) {
        Access access = accesses.ask(number, viewer);
        if (!access.shows(DossierSection.LOG)) {
            throw new NoSuchDossier();
        }
        log.note(number, viewer, DossierLog.READ, DossierSection.LOG.name());
        return wall.read(number, viewer, access, queries);
    }
}
