package gent.jobteam.trajectory.process;

import gent.jobteam.identity.AbsenceEnded;
import gent.jobteam.identity.AbsenceNoted;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.ManagerAssigned;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * In each running trajectory of a coach whose work nobody does for some days, coordination is asked for a substitute;
 * the request goes away when it is no longer needed. Whoever stands in may be away herself, so every absence may matter
 * to others too.
 */
@Component
class CoachAbsences {

    private static final String REQUEST = "userTask_assignSubstitute";

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsTheSystem system;

    CoachAbsences(
            StaffDirectory staff, CaseFiles cases, RuntimeService runtime, TaskService tasks, AsTheSystem system) {
        this.staff = staff;
        this.cases = cases;
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    /** In the transaction that notes it, so that no absence is noted without its requests. */
    @EventListener
    void askForSubstitutes(AbsenceNoted noted) {
        settle(around(noted.absence().userId()), false);
    }

    /** After the commit, because the substitute may come from one of the very tasks that this withdraws. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void withdrawRequests(AbsenceNoted noted) {
        settle(around(noted.absence().userId()), true);
    }

    @EventListener
    void withdrawRequests(AbsenceEnded ended) {
        settle(around(ended.absence().userId()), true);
    }

    /** A case may come to somebody who is away already, or go away from her; its trajectory may begin just now. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void caseChangedHands(ManagerAssigned assigned) {
        Set<String> uncovered = staff.withoutSubstitute();
        if (uncovered.contains(assigned.managerId()) || uncovered.contains(assigned.formerId())) {
            settle(Set.of(assigned.managerId()), true);
        }
    }

    /** What time alone brings about, and what an earlier round could not finish. */
    void settleAll() {
        settle(staff.awayNowOrSoon(), true);
    }

    private Set<String> around(String userId) {
        var affected = new HashSet<>(staff.awayNowOrSoon());
        affected.add(userId);
        return affected;
    }

    private void settle(Set<String> coaches, boolean withdraw) {
        system.run(() -> {
            Set<String> requested = requested();
            Set<String> uncovered = staff.withoutSubstitute();
            for (String coach : coaches) {
                boolean needed = uncovered.contains(coach);
                for (CaseNumber number : cases.runningOf(coach)) {
                    boolean asked = requested.contains(number.value());
                    if (needed && !asked) {
                        tell(number, TrajectoryProcess.COACH_ABSENT);
                    } else if (!needed && asked && withdraw) {
                        tell(number, TrajectoryProcess.SUBSTITUTE_FOUND);
                    }
                }
            }
        });
    }

    private void tell(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }

    /** Numbers of the cases in which coordination was asked already. */
    private Set<String> requested() {
        Set<String> instances = tasks.createTaskQuery().taskDefinitionKey(REQUEST).list().stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Set.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .collect(Collectors.toSet());
    }
}
