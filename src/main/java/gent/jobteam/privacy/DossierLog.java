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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who read and who changed which dossier ("inzagelogboek"): only ever added to, each entry chained to the one before it.
 */
@UseCases
public class DossierLog {

    public static final String READ = "READ";
    public static final String CHANGED = "CHANGED";
    public static final String EMERGENCY = "EMERGENCY";
    public static final String REFUSED = "REFUSED";

    private static final int MOST_SUMMARIES = 200;

    private final JdbcDossierLog log;
    private final Clock clock;

    DossierLog(JdbcDossierLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Notes what somebody did, in the caller's transaction; whoever else adds to the log of this case waits for its end.
     *
     * @param kind code: {@link #READ}, {@link #CHANGED}, {@link #EMERGENCY} or {@link #REFUSED}
     * @param detail codes of sections or of a form; never what stands in the dossier
     */
    public void note(CaseNumber number, Viewer by, String kind, String detail) {
        while (!log.add(next(number, by, kind, detail))) {
            // Somebody else was first; her transaction has ended, so that her entry is the last now.
        }
    }

    private LogEntry next(CaseNumber number, Viewer by, String kind, String detail) {
        Instant now = clock.instant();
        return log.last(number)
                .map(last -> last.next(now, by, kind, detail))
                .orElseGet(() -> LogEntry.first(number.value(), now, by, kind, detail));
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

    /**
     * Notes that somebody tried to open a dossier that she may not see, in a transaction of its own: the caller is about
     * to refuse. Once a day (Europe/Brussels) for each colleague and case, so that nobody floods the log.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteRefusal(CaseNumber number, Viewer by) {
        noteOnceToday(List.of(number), by, REFUSED, "DOSSIER");
    }

    /** Who did what how often, the last to do so first; at most 200. */
    public List<LogSummary> summary(CaseNumber number) {
        return log.summary(number, MOST_SUMMARIES);
    }

    /** Newest first, of those before a position; {@link Integer#MAX_VALUE} for the newest of all. */
    public List<LogEntry> before(CaseNumber number, int position, int most) {
        return log.before(number, position, most);
    }
}
