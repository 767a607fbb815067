package gent.jobteam.trajectory.process;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Trajectories;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open task "Volgende stap afspreken" of a case. */
@Component
class StandingTask {

    private final TaskService tasks;
    private final Trajectories trajectories;
    private final AsTheSystem system;

    StandingTask(TaskService tasks, Trajectories trajectories, AsTheSystem system) {
        this.tasks = tasks;
        this.trajectories = trajectories;
        this.system = system;
    }

    /** Moves its due date after a real contact in another step, by whichever colleague; no task, nothing to move. */
    void moveDueDate(CaseNumber number) {
        system.run(() -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .taskDefinitionKey(TrajectoryProcess.STANDING_TASK)
                    .singleResult();
            if (open != null) {
                moveDueDate(open, number);
            }
        });
    }

    private void moveDueDate(Task open, CaseNumber number) {
        var rhythm = (String) tasks.getVariable(open.getId(), TrajectoryProcess.CONTACT_RHYTHM.name());
        var day = trajectories.nextContactOn(number, Period.parse(rhythm));
        tasks.setDueDate(open.getId(), Date.from(LocalTime.startOf(day)));
    }
}
