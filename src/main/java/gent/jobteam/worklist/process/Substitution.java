package gent.jobteam.worklist.process;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.AbsenceEnded;
import gent.jobteam.identity.AbsenceNoted;
import gent.jobteam.identity.ColleagueLeft;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.ManagerAssigned;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;

/**
 * Gives the open tasks of case managers to whoever is on duty today: to the substitute when somebody is away, to the
 * substitute's own when both are, back when she returns, to the new case manager when a case changes hands. Only tasks that the model gives to the case manager
 * move; what a colleague took up from her team stays hers.
 */
@UseCases
class Substitution {

    /** So many days after an absence somebody still finds her tasks back, even when the program did not run. */
    private static final int DAYS_BACK = 31;

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final CaseManagerTasks tasks;
    private final Clock clock;

    Substitution(StaffDirectory staff, CaseFiles cases, CaseManagerTasks tasks, Clock clock) {
        this.staff = staff;
        this.cases = cases;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void absenceNoted(AbsenceNoted event) {
        settleAround(event.absence().userId(), Set.of());
    }

    /** An absence that is taken away altogether no longer says who stood in. */
    @EventListener
    void absenceEnded(AbsenceEnded event) {
        Absence absence = event.absence();
        Set<String> former = absence.substituteId() == null ? Set.of() : standIns(absence.substituteId());
        settleAround(absence.userId(), former);
    }

    @EventListener
    void colleagueLeft(ColleagueLeft event) {
        tasks.giveBack(event.userId());
    }

    @EventListener
    void managerAssigned(ManagerAssigned event) {
        tasks.move(
                List.of(event.number()),
                standIns(event.formerId()),
                staff.onDutyFor(event.managerId()),
                event.managerId());
    }

    /** User ids of everybody who is away today, or was in the last weeks. */
    Set<String> away() {
        return recent().stream().map(Absence::userId).collect(Collectors.toSet());
    }

    /** Brings somebody's cases in order with her absences; changes nothing when they are. */
    void settle(String userId) {
        settle(userId, standIns(userId));
    }

    private void settle(String userId, Set<String> holders) {
        List<CaseNumber> numbers = cases.runningOf(userId);
        if (!numbers.isEmpty()) {
            tasks.move(numbers, holders, staff.onDutyFor(userId), userId);
        }
        tasks.moveOwned(holders, staff.onDutyFor(userId), userId);
    }

    /** Whoever is away, or is there again, may stand in for others. */
    private void settleAround(String userId, Set<String> formerHolders) {
        var affected = new HashSet<>(Set.of(userId));
        recent().stream()
                .map(Absence::userId)
                .distinct()
                .filter(absent -> standIns(absent).contains(userId))
                .forEach(affected::add);
        for (String absent : affected) {
            Set<String> holders = standIns(absent);
            holders.addAll(formerHolders);
            settle(absent, holders);
        }
    }

    /** Those who may hold the tasks now: herself, everybody who stood in lately, and who stood in for those. */
    private Set<String> standIns(String userId) {
        List<Absence> recent = recent();
        var found = new HashSet<>(Set.of(userId));
        boolean more = true;
        while (more) {
            more = found.addAll(recent.stream()
                    .filter(absence -> absence.substituteId() != null && found.contains(absence.userId()))
                    .map(Absence::substituteId)
                    .toList());
        }
        return found;
    }

    private List<Absence> recent() {
        return staff.absencesSince(today().minusDays(DAYS_BACK));
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
