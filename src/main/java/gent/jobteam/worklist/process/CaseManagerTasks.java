package gent.jobteam.worklist.process;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.worklist.TaskOwner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The open tasks that the models give to the case manager, moved with the program's own rights. */
@Component
class CaseManagerTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final List<TaskOwner> owners;
    private final RepositoryService repository;
    private final FormerHolders formerHolders;
    private final IdentityService identity;

    CaseManagerTasks(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            FormerHolders formerHolders,
            IdentityService identity,
            List<TaskOwner> owners) {
        this.runtime = runtime;
        this.owners = owners;
        this.tasks = tasks;
        this.repository = repository;
        this.formerHolders = formerHolders;
        this.identity = identity;
    }

    /**
     * Gives the case manager's tasks of these cases to somebody else.
     *
     * @param from only tasks of these people move
     * @param responsible user id of the case manager, who may always see her own tasks
     */
    void move(List<CaseNumber> cases, Set<String> from, String to, String responsible) {
        asProgram(() -> open(cases, from).stream()
                .filter(task -> !to.equals(task.getAssignee()) && isForCaseManager(task))
                .forEach(task -> move(task, to, responsible)));
    }

    /** Gives back to their teams the tasks that somebody took up; those of her own cases stay. */
    void giveBack(String userId) {
        asProgram(() -> tasks.createTaskQuery().taskAssignee(userId).list().stream()
                .filter(task -> !isForCaseManager(task))
                .forEach(task -> {
                    tasks.setAssignee(task.getId(), null);
                    ownerOf(task)
                            .ifPresent(owner -> tasks.addCandidateGroup(
                                    task.getId(), owner.team().group()));
                    formerHolders.forget(task.getId(), userId);
                }));
    }

    /**
     * Gives the tasks that belong to no case, and for which somebody is responsible, to who does her work.
     *
     * @param from only tasks of these people move
     * @param responsible user id of who is responsible, and who may always see her own tasks
     */
    void moveOwned(Set<String> from, String to, String responsible) {
        asProgram(() -> tasks.createTaskQuery().taskAssigneeIn(from.toArray(String[]::new)).list().stream()
                .filter(task -> !to.equals(task.getAssignee()))
                .filter(task -> ownerOf(task)
                        .filter(owner -> owner.responsibleFor(businessKey(task)).equals(responsible))
                        .isPresent())
                .forEach(task -> move(task, to, responsible)));
    }

    private List<Task> open(Collection<CaseNumber> cases, Set<String> assignees) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        cases.stream().map(CaseNumber::value).toArray(String[]::new))
                .taskAssigneeIn(assignees.toArray(String[]::new))
                .list();
    }

    private boolean isForCaseManager(Task task) {
        return TaskRouting.CASE_MANAGER.equals(assigneeInModel(task));
    }

    /** Empty for a task of a case. */
    private Optional<TaskOwner> ownerOf(Task task) {
        String word = assigneeInModel(task);
        return owners.stream().filter(owner -> owner.word().equals(word)).findFirst();
    }

    private String assigneeInModel(Task task) {
        UserTask model = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return model.getCamundaAssignee();
    }

    private String businessKey(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private void move(Task task, String to, String responsible) {
        String former = task.getAssignee();
        tasks.setAssignee(task.getId(), to);
        if (!former.equals(responsible)) {
            formerHolders.forget(task.getId(), former);
        }
    }

    /** Whoever notes an absence need not have a right to the tasks that move. */
    private void asProgram(Runnable step) {
        var user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            step.run();
        } finally {
            identity.setAuthentication(user);
        }
    }
}
