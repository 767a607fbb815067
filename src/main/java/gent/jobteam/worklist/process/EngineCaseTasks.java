package gent.jobteam.worklist.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.OpenWork;
import gent.jobteam.worklist.CaseTasks;
import gent.jobteam.worklist.OpenTask;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Asks the engine what is open in a case, and for whom. */
@Component
class EngineCaseTasks implements CaseTasks, OpenWork {

    private static final int MOST = 100;
    private static final int MOST_OF_ALL = 500;
    private static final int MOST_GROUPS = 200;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineCaseTasks(TaskService tasks, RuntimeService runtime, IdentityService identity) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public boolean waitsFor(CaseNumber number, String userId) {
        return forUser(of(number), userId).count() > 0;
    }

    @Override
    public Set<CaseNumber> waitingFor(Collection<CaseNumber> numbers, String userId) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        String[] keys = numbers.stream().map(CaseNumber::value).toArray(String[]::new);
        List<Task> hers = forUser(tasks.createTaskQuery().processInstanceBusinessKeyIn(keys), userId)
                .listPage(0, MOST_OF_ALL);
        return Set.copyOf(casesOf(hers).values());
    }

    @Override
    public List<OpenTask> openIn(CaseNumber number, String userId) {
        Set<String> mine = forUser(of(number), userId).listPage(0, MOST).stream()
                .map(Task::getId)
                .collect(toSet());
        return of(number).orderByDueDate().asc().listPage(0, MOST).stream()
                .map(task -> openTask(task, mine.contains(task.getId())))
                .toList();
    }

    @Override
    public Map<CaseNumber, OpenTask> nextOf(String userId) {
        List<Task> hers =
                forUser(tasks.createTaskQuery(), userId).orderByDueDate().asc().listPage(0, MOST_OF_ALL);
        Map<String, CaseNumber> cases = casesOf(hers);
        var next = new HashMap<CaseNumber, OpenTask>();
        hers.stream()
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .forEach(task -> next.putIfAbsent(cases.get(task.getProcessInstanceId()), openTask(task, true)));
        return next;
    }

    private Map<String, CaseNumber> casesOf(List<Task> hers) {
        if (hers.isEmpty()) {
            return Map.of();
        }
        Set<String> instances = hers.stream().map(Task::getProcessInstanceId).collect(toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, MOST_OF_ALL).stream()
                .filter(instance -> isCase(instance.getBusinessKey()))
                .collect(toMap(ProcessInstance::getId, instance -> new CaseNumber(instance.getBusinessKey())));
    }

    /** Not every process is about a case. */
    private static boolean isCase(String businessKey) {
        return businessKey != null && CaseNumber.parse(businessKey).isPresent();
    }

    private TaskQuery of(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value());
    }

    private TaskQuery forUser(TaskQuery query, String userId) {
        List<String> groups = identity.createGroupQuery().groupMember(userId).listPage(0, MOST_GROUPS).stream()
                .map(Group::getId)
                .toList();
        return groups.isEmpty()
                ? query.taskAssignee(userId)
                : query.or().taskAssignee(userId).taskCandidateGroupIn(groups).endOr();
    }

    private static OpenTask openTask(Task task, boolean mine) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDueDate() == null
                        ? null
                        : LocalTime.dayOf(task.getDueDate().toInstant()),
                Optional.ofNullable(task.getAssignee()).orElse(""),
                mine);
    }
}
