package gent.jobteam.worklist.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.worklist.OtherMatter;
import gent.jobteam.worklist.TaskOwner;
import gent.jobteam.worklist.VisibleTasks;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<TaskOwner> owners;

    EngineVisibleTasks(TaskService tasks, RuntimeService runtime, IdentityService identity, List<TaskOwner> owners) {
        this.owners = owners;
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

    @Override
    public Map<String, OtherMatter> mattersOf(Collection<String> taskIds, String userId) {
        List<Task> visible = visible(taskIds, userId);
        Map<String, String> keys = businessKeys(visible);
        var matters = new HashMap<String, OtherMatter>();
        visible.forEach(task -> Optional.ofNullable(keys.get(task.getProcessInstanceId()))
                .flatMap(key -> owners.stream()
                        .flatMap(owner -> owner.matter(key).stream())
                        .findFirst())
                .ifPresent(matter -> matters.put(task.getId(), matter)));
        return matters;
    }

    private Map<String, CaseNumber> casesOf(List<Task> visible) {
        Map<String, String> keys = businessKeys(visible);
        var numbers = new HashMap<String, CaseNumber>();
        visible.forEach(task -> Optional.ofNullable(keys.get(task.getProcessInstanceId()))
                .flatMap(CaseNumber::parse)
                .ifPresent(number -> numbers.put(task.getId(), number)));
        return numbers;
    }

    /** By process instance; one without a key is left out. */
    private Map<String, String> businessKeys(List<Task> visible) {
        if (visible.isEmpty()) {
            return Map.of();
        }
        var instances = visible.stream().map(Task::getProcessInstanceId).collect(toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, MOST).stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
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
