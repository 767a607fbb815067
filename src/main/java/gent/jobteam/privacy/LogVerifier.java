package gent.jobteam.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Reads the whole log of who read and changed dossiers, page by page, and tells where a chain is broken. Who can write in
 * the database can also rewrite a chain to its end, or cut its tail off: only heads that were kept elsewhere tell that.
 */
@Component
class LogVerifier {

    /** Entries read at once. */
    private static final int PAGE = 5_000;

    /** More than this is no tampering with an entry but another log. */
    private static final int MOST_FAULTS = 1_000;

    private final JdbcDossierLog log;

    LogVerifier(JdbcDossierLog log) {
        this.log = log;
    }

    /** @param faults Dutch, each naming a case and a position; empty when nothing was touched */
    record Verdict(LogHead head, List<String> faults) {}

    /** @param kept heads from before, by case number; empty when there are none */
    Verdict verify(Map<String, LogHead.Of> kept) {
        var faults = new ArrayList<String>();
        var heads = new LogHead.Builder();
        var missing = new TreeMap<>(kept);
        LogEntry before = null;
        List<LogEntry> page = log.after("", 0, PAGE);
        while (!page.isEmpty()) {
            for (LogEntry entry : page) {
                LogEntry previous = before != null && before.caseNumber().equals(entry.caseNumber()) ? before : null;
                check(previous, entry, faults);
                compare(kept.get(entry.caseNumber()), entry, missing, faults);
                heads.add(entry);
                before = entry;
            }
            page = log.after(before.caseNumber(), before.position(), PAGE);
        }
        missing.forEach((number, head) -> tell(faults, number, head.position(), "ontbreekt: het einde is weg"));
        return new Verdict(heads.build(), List.copyOf(faults));
    }

    private static void check(LogEntry previous, LogEntry entry, List<String> faults) {
        int expected = previous == null ? 1 : previous.position() + 1;
        if (entry.position() != expected) {
            tell(faults, entry.caseNumber(), expected, "ontbreekt");
        } else if (previous != null && !entry.follows(previous)
                || previous == null && !entry.previousHash().isEmpty()) {
            tell(faults, entry.caseNumber(), entry.position(), "volgt niet op de vorige regel");
        }
        if (!entry.isIntact()) {
            tell(faults, entry.caseNumber(), entry.position(), "is gewijzigd of ingevoegd");
        }
    }

    private static void compare(LogHead.Of kept, LogEntry entry, Map<String, LogHead.Of> missing, List<String> faults) {
        if (kept != null && kept.position() == entry.position()) {
            missing.remove(entry.caseNumber());
            if (!kept.hash().equals(entry.hash())) {
                tell(faults, entry.caseNumber(), entry.position(), "is herschreven sinds het anker");
            }
        }
    }

    private static void tell(List<String> faults, String number, int position, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add("%s, regel %d: %s.".formatted(number, position, what));
        }
    }
}
