package gent.jobteam.gate.process;

import gent.jobteam.gate.OpenTasks;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Asked before anybody is known to the engine, so without regard to rights. */
@Component
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;

    EngineOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Holder> holderOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> new Holder(Optional.ofNullable(task.getAssignee())));
    }
}
