package gent.jobteam.expertise.process;

import gent.jobteam.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks with which a process asks the expertise cell for help, looked at with the program's own rights. */
@Component
class OpenRequests {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;

    OpenRequests(TaskService tasks, RuntimeService runtime, IdentityService identity) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Id of the process instance that asks, of which {@code expertise} is a part. */
    String askedBy(String expertiseInstance) {
        return asProgram(() -> runtime.createProcessInstanceQuery()
                .subProcessInstanceId(expertiseInstance)
                .singleResult()
                .getId());
    }

    /** The request of a process instance, taken or not; empty when it was answered. */
    Optional<Task> of(String asking) {
        return asProgram(() -> tasks
                .createTaskQuery()
                .processInstanceId(asking)
                .withCandidateGroups()
                .includeAssignedTasks()
                .listPage(0, 1)
                .stream()
                .findFirst());
    }

    /** Whether coordination has been asked already to arrange it. */
    boolean isBeingArranged(String asking) {
        return !arranging(asking).isEmpty();
    }

    /** Ids of the instances of {@code expertise} in which coordination is asked to arrange it. */
    List<String> arranging(String asking) {
        return asProgram(() -> runtime
                .createProcessInstanceQuery()
                .superProcessInstanceId(asking)
                .processDefinitionKey(ExpertiseProcess.KEY)
                .activityIdIn(ExpertiseProcess.ARRANGE)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList());
    }

    /** The roles that a request is for. */
    Set<Role> rolesOf(Task request) {
        return asProgram(() -> roles(tasks.getIdentityLinksForTask(request.getId())));
    }

    static Set<Role> roles(Collection<IdentityLink> links) {
        return links.stream()
                .map(IdentityLink::getGroupId)
                .map(Role::ofGroup)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    void giveTo(Task request, String userId) {
        asProgram(() -> {
            tasks.setAssignee(request.getId(), userId);
            return userId;
        });
    }

    /** Tells the process that somebody took the request, so that coordination need not arrange it any more. */
    void tellTaken(String asking) {
        asProgram(() -> {
            List<String> arranging = arranging(asking);
            arranging.forEach(instance -> runtime.createMessageCorrelation(ExpertiseProcess.TAKEN)
                    .processInstanceId(instance)
                    .correlateAll());
            return arranging;
        });
    }

    private <T> T asProgram(Supplier<T> step) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return step.get();
        } finally {
            identity.setAuthentication(user);
        }
    }
}
