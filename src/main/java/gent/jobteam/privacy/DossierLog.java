package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Who read and who changed which dossier ("inzagelogboek"): only ever added to, each entry chained to the one before it.
 */
@UseCases
public class DossierLog {

    private final JdbcDossierLog log;
    private final Clock clock;

    DossierLog(JdbcDossierLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Notes what somebody did, in the caller's transaction; whoever else adds to the log of this case waits for its end.
     *
     * @param kind code: {@code READ}, {@code CHANGED}, {@code EMERGENCY}, ...
     * @param detail codes of sections or of a form; never what stands in the dossier
     */
    public void note(CaseNumber number, Viewer by, String kind, String detail) {
        log.lock(number);
        Instant now = clock.instant();
        log.add(log.last(number)
                .map(last -> last.next(now, by, kind, detail))
                .orElseGet(() -> LogEntry.first(number.value(), now, by, kind, detail)));
    }

    /** Newest first, of those before a position; {@link Integer#MAX_VALUE} for the newest of all. */
    public List<LogEntry> before(CaseNumber number, int position, int most) {
        return log.before(number, position, most);
    }
}
