package gent.jobteam.dossier;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.worklist.CaseTasks;
import gent.jobteam.worklist.OpenTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The people whom somebody works with now ("mijn deelnemers"): those she is responsible for, those of a colleague whom
 * she stands in for today, and those for whom a task waits for her.
 */
@UseCases
public class MyParticipants {

    /** More than anybody guides at once; a caseload is some 25 (S3 Q7). */
    static final int MOST = 200;

    private final CaseFiles cases;
    private final Contacts contacts;
    private final CaseTasks tasks;
    private final StaffDirectory staff;
    private final Calls calls;
    private final Clock clock;

    MyParticipants(
            CaseFiles cases, Contacts contacts, CaseTasks tasks, StaffDirectory staff, Calls calls, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.tasks = tasks;
        this.staff = staff;
        this.calls = calls;
        this.clock = clock;
    }

    /** Who is due first comes first; at most {@value #MOST}, in a number of queries that does not grow with them. */
    public List<MyParticipant> of(String userId) {
        Map<CaseNumber, OpenTask> next = tasks.nextOf(userId);
        var numbers = new TreeSet<>(Comparator.comparing(CaseNumber::value));
        numbers.addAll(next.keySet());
        numbers.addAll(cases.runningOf(guides(userId)));
        List<CaseNumber> page = numbers.stream().limit(MOST).toList();
        Map<CaseNumber, LocalDate> lastContacts = contacts.lastRealContacts(page);
        return cases.findAll(page).stream()
                .filter(CaseFile::isOpen)
                .map(file -> new MyParticipant(file, lastContacts.get(file.number()), next.get(file.number())))
                .sorted(MyParticipant.MOST_URGENT_FIRST)
                .toList();
    }

    /** Those whom no message reached and whom she guides or stands in for; whoever waits longest first. */
    public List<ToCall> toCall(String userId) {
        return calls.among(cases.runningOf(guides(userId)));
    }

    /** Herself, and the colleagues for whom she stands in today. */
    private Collection<String> guides(String userId) {
        LocalDate today = LocalTime.dayOf(clock.instant());
        return Stream.concat(
                        Stream.of(userId),
                        staff.absencesSince(today).stream()
                                .filter(absence -> userId.equals(absence.substituteId()))
                                .map(Absence::userId))
                .distinct()
                .toList();
    }
}
