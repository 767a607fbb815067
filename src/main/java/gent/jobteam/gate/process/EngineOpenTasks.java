package gent.jobteam.gate.process;

import gent.jobteam.gate.OpenTasks;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Asked before anybody is known to the engine, so without regard to rights. */
@Component
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identity;

    EngineOpenTasks(TaskService tasks, HistoryService history, IdentityService identity) {
        this.tasks = tasks;
        this.history = history;
        this.identity = identity;
    }

    @Override
    public Optional<Holder> holderOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> new Holder(Optional.ofNullable(task.getAssignee())));
    }

    @Override
    public Optional<String> takerOf(String taskId) {
        return holderOf(taskId).flatMap(Holder::assignee).flatMap(this::name);
    }

    @Override
    public Optional<Done> doneBy(String taskId) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .filter(task -> TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason()))
                .flatMap(task -> name(task.getAssignee())
                        .map(name -> new Done(
                                task.getAssignee(), name, task.getEndTime().toInstant())));
    }

    /** Empty for nobody and for a user who was removed. */
    private Optional<String> name(String userId) {
        return userId == null
                ? Optional.empty()
                : Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                        .map(user -> "%s %s"
                                .formatted(user.getFirstName(), user.getLastName())
                                .strip());
    }
}
