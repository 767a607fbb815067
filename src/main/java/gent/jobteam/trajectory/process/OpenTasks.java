package gent.jobteam.trajectory.process;

import gent.jobteam.identity.Absence;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasks that were open when somebody else took over; those that open later find the right colleague by themselves. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final AsTheSystem system;
    private final Clock clock;

    OpenTasks(TaskService tasks, AsTheSystem system, Clock clock) {
        this.tasks = tasks;
        this.system = system;
        this.clock = clock;
    }

    /** The tasks of one case go to the colleague. */
    void handOver(CaseNumber number, String from, String to) {
        handOver(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskAssignee(from),
                to);
    }

    /** All tasks of an absent colleague go to the substitute; nothing yet when the absence is still to come. */
    void handOverNow(Absence absence, String substitute) {
        if (!absence.from().isAfter(LocalTime.dayOf(clock.instant()))) {
            handOver(tasks.createTaskQuery().taskAssignee(absence.userId()), substitute);
        }
    }

    private void handOver(TaskQuery open, String colleague) {
        system.run(() -> open.list().forEach(task -> tasks.setAssignee(task.getId(), colleague)));
    }
}
