package gent.jobteam.personaldata;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * To be forgotten: somebody asks, somebody else decides, and then everything about the person is removed at once. Only for
 * a person whose cases have all ended.
 */
@UseCases
public class Erasures {

    private final JdbcErasures erasures;
    private final JdbcPersonTables tables;
    private final LedgerFile ledger;
    private final CaseHistory history;
    private final CaseFiles cases;
    private final DossierLog log;
    private final Partnership partnership;
    private final Clock clock;

    Erasures(
            JdbcErasures erasures,
            JdbcPersonTables tables,
            LedgerFile ledger,
            CaseHistory history,
            CaseFiles cases,
            DossierLog log,
            Partnership partnership,
            Clock clock) {
        this.erasures = erasures;
        this.tables = tables;
        this.ledger = ledger;
        this.history = history;
        this.cases = cases;
        this.log = log;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Asks to erase the person of a case; asked twice, it is asked once. Whether somebody may ask is decided by the
     * caller.
     *
     * @throws NoSuchDossier when no case has this number
     * @throws CaseRuns when a case of the person still runs
     */
    public void ask(CaseNumber number, Viewer viewer, ErasureRequest.Reason reason) {
        UUID person =
                cases.find(number).orElseThrow(NoSuchDossier::new).participant().id();
        if (erasures.hasRunningCase(person)) {
            throw new CaseRuns();
        }
        erasures.ask(new ErasureRequest(
                UUID.randomUUID(), person, tables.casesOf(person), reason, viewer.userId(), clock.instant()));
        log.note(number, viewer, "ERASURE", "ASKED " + reason.name());
    }

    /** Requests that wait for a decision, the oldest first; at most 200. */
    public List<ErasureRequest> open() {
        return erasures.open();
    }

    /**
     * Erases, now and for good.
     *
     * @throws NotYoursToDecide for whoever asked, or when it was decided already
     * @throws CaseRuns when a case of the person runs again
     */
    public void approve(UUID id, Viewer viewer) {
        ErasureRequest request = toDecide(id, viewer);
        if (erasures.hasRunningCase(request.participantId())) {
            throw new CaseRuns();
        }
        List<String> numbers = tables.casesOf(request.participantId());
        numbers.forEach(number -> log.note(
                new CaseNumber(number),
                viewer,
                "ERASURE",
                "APPROVED " + request.reason().name()));
        erasures.decide(id, "erased", viewer.userId(), clock.instant());
        erase(request.participantId(), numbers);
        // Last: when the database refuses after this, the next start finishes what two people decided.
        ledger.add(request.participantId(), numbers);
    }

    /** @throws NotYoursToDecide for whoever asked, or when it was decided already */
    public void refuse(UUID id, Viewer viewer) {
        ErasureRequest request = toDecide(id, viewer);
        erasures.decide(id, "refused", viewer.userId(), clock.instant());
        request.caseNumbers().forEach(number -> log.note(new CaseNumber(number), viewer, "ERASURE", "REFUSED"));
    }

    /**
     * Makes the ledger in the file and that in the database the same again, and erases whoever came back with an older
     * backup.
     *
     * @return how many did
     */
    public int eraseWhoCameBack() {
        Map<UUID, List<String>> inFile = ledger.people();
        Map<UUID, List<String>> inDatabase = erasures.ledger();
        int back = 0;
        for (Map.Entry<UUID, List<String>> erased : both(inFile, inDatabase).entrySet()) {
            UUID person = erased.getKey();
            if (erasures.exists(person)) {
                erase(person, tables.casesOf(person));
                back++;
            }
            if (!inDatabase.containsKey(person)) {
                erasures.enter(person, erased.getValue(), clock.instant());
            }
        }
        inDatabase.forEach((person, numbers) -> {
            if (!inFile.containsKey(person)) {
                ledger.add(person, numbers);
            }
        });
        return back;
    }

    private static Map<UUID, List<String>> both(Map<UUID, List<String>> one, Map<UUID, List<String>> other) {
        var both = new LinkedHashMap<>(one);
        other.forEach(both::putIfAbsent);
        return both;
    }

    private ErasureRequest toDecide(UUID id, Viewer viewer) {
        return erasures.lock(id)
                .filter(request -> !request.askedById().equals(viewer.userId()))
                .orElseThrow(NotYoursToDecide::new);
    }

    private void erase(UUID person, List<String> numbers) {
        List<Partnership.Outcome> outcomes = partnership.outcomes();
        erasures.count(
                person,
                outcomes.stream().map(Partnership.Outcome::code).toArray(String[]::new),
                outcomes.stream().map(Partnership.Outcome::level).toArray(String[]::new));
        history.remove(numbers);
        tables.find().inOrderOfErasing().stream()
                .filter(PersonTable::erased)
                .forEach(table -> tables.erase(table, person, numbers));
        erasures.enter(person, numbers, clock.instant());
    }
}
