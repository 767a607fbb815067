package gent.jobteam.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What people do in Tasklist, with their own rights: the engine checks each step as if it came from the browser. */
public class Colleagues {

    private final IdentityService identity;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;

    Colleagues(IdentityService identity, FormService forms, TaskService tasks, RepositoryService repository) {
        this.identity = identity;
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** Does something with the rights of this user and the groups that the user is a member of. */
    public <T> T as(String user, Supplier<T> step) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /**
     * Starts a process with its start form.
     *
     * @param answers by field key, as the browser sends them: text, whole number, true or false, list of texts
     */
    public ProcessInstance start(String user, String process, Map<String, Object> answers) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return as(user, () -> forms.submitStartForm(latest.getId(), answers));
    }

    /**
     * Completes a task with its form.
     *
     * @param answers by field key, as the browser sends them
     */
    public void submit(String user, Task task, Map<String, Object> answers) {
        as(user, () -> {
            forms.submitTaskForm(task.getId(), answers);
            return task;
        });
    }

    public void claim(String user, Task task) {
        as(user, () -> {
            tasks.claim(task.getId(), user);
            return task;
        });
    }

    /** The open tasks of one case that this user may see, the oldest first. */
    public List<Task> tasks(String user, String caseNumber) {
        return as(user, () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .unlimitedList());
    }

    /** The one open task of a case with this element id, whoever may see it. */
    public Task task(String caseNumber, String elementId) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(elementId)
                .singleResult();
    }
}
