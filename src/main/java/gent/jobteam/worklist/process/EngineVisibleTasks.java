package gent.jobteam.worklist.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.worklist.VisibleTasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Asks the engine with the user's own rights which tasks she may see, and without them whose case a task is. */
@Component
class EngineVisibleTasks implements VisibleTasks {

    private static final int MOST = 200;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineVisibleTasks(TaskService tasks, RuntimeService runtime, IdentityService identity) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public Map<String, CaseNumber> casesOf(Collection<String> taskIds, String userId) {
        return casesOf(visible(taskIds, userId));
    }

    @Override
    public Optional<CaseNumber> caseOf(String taskId) {
        return Optional.ofNullable(
                casesOf(tasks.createTaskQuery().taskId(taskId).listPage(0, 1)).get(taskId));
    }

    private Map<String, CaseNumber> casesOf(List<Task> visible) {
        if (visible.isEmpty()) {
            return Map.of();
        }
        var instances = visible.stream().map(Task::getProcessInstanceId).collect(toSet());
        Map<String, String> numbers =
                runtime.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, MOST).stream()
                        .filter(instance -> Objects.nonNull(instance.getBusinessKey()))
                        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return visible.stream()
                .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
                .collect(toMap(Task::getId, task -> new CaseNumber(numbers.get(task.getProcessInstanceId()))));
    }

    private List<Task> visible(Collection<String> taskIds, String userId) {
        var groups = identity.createGroupQuery().groupMember(userId).listPage(0, MOST).stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(userId, groups);
        try {
            return tasks.createTaskQuery()
                    .taskIdIn(taskIds.toArray(String[]::new))
                    .listPage(0, MOST);
        } finally {
            identity.clearAuthentication();
        }
    }
}
