package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

    /**
     * As {@link #note}, in each of these cases in which it was not noted yet today (Europe/Brussels).
     *
     * @param numbers at most a handful
     */
    public void noteOnceToday(Collection<CaseNumber> numbers, Viewer by, String kind, String detail) {
        Instant today = LocalTime.startOf(LocalTime.dayOf(clock.instant()));
        Set<CaseNumber> noted = log.notedSince(today, numbers, by.userId(), kind);
        // Always in the same order, so that nobody waits for somebody who waits for her.
        numbers.stream()
                .filter(number -> !noted.contains(number))
                .sorted(Comparator.comparing(CaseNumber::value))
                .forEach(number -> {
                    log.lock(number);
                    if (log.notedSince(today, List.of(number), by.userId(), kind)
                            .isEmpty()) {
                        note(number, by, kind, detail);
                    }
                });
    }

    /** Newest first, of those before a position; {@link Integer#MAX_VALUE} for the newest of all. */
    public List<LogEntry> before(CaseNumber number, int position, int most) {
        return log.before(number, position, most);
    }
}
