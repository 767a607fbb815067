package gent.jobteam.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.FormSchema;
import gent.jobteam.form.process.FormGateway;
import gent.jobteam.form.process.FormRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues at work: each does with her own rights what Tasklist offers her, and nothing else. */
@Component
public class Team {

    /** A form may say no to an unlucky combination of answers; this often in a row it says no to everything. */
    private static final int TRIES = 40;

    /** More groups than anybody is a member of. */
    private static final int MOST = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final FormService forms;
    private final FormGateway gateway;
    private final FormFiller filler;
    private final TransactionTemplate transactions;

    Team(
            TaskService tasks,
            IdentityService identity,
            RepositoryService repository,
            FormService forms,
            FormGateway gateway,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.identity = identity;
        this.repository = repository;
        this.forms = forms;
        this.gateway = gateway;
        this.filler = new FormFiller(forms);
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Registers a contact with the start form of the journey; the case number of the new case. */
    public String register(String userId, Pen pen) {
        return register(userId, pen, number -> {});
    }

    /**
     * Registers a contact with the start form of the journey; the case number of the new case.
     *
     * @param registered hears the case number in the same transaction
     */
    String register(String userId, Pen pen, Consumer<String> registered) {
        return start(userId, "journey", pen, registered);
    }

    /** Plans a session with the start form of its process; the number of the new session. */
    public String planSession(String userId, Pen pen) {
        return start(userId, "groupsession", pen, number -> {});
    }

    private String start(String userId, String process, Pen pen, Consumer<String> started) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return as(
                userId,
                () -> untilTaken(
                        process,
                        () -> transactions.execute(attempt -> {
                            String number = forms.submitStartForm(
                                            latest.getId(), answersToStartForm(latest.getId(), userId, pen))
                                    .getBusinessKey();
                            started.accept(number);
                            return number;
                        })));
    }

    /** The open tasks of a case, in the order of their ids. */
    public List<Task> openTasks(String caseNumber) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskId()
                .asc()
                .listPage(0, MOST);
    }

    /** Does one task as somebody who may; takes it up first when it waits for a team. */
    public void complete(Task task, Pen pen) {
        String user = whoMay(task);
        as(user, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            return untilTaken(task.getTaskDefinitionKey(), () -> {
                forms.submitTaskForm(task.getId(), filler.fill(task.getId(), pen));
                return task;
            });
        });
    }

    private Map<String, Object> answersToStartForm(String definitionId, String userId, Pen pen) {
        try (var file = forms.getDeployedStartForm(definitionId)) {
            var form = FormSchema.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            var shown = new LinkedHashMap<String, Object>();
            gateway.choices(form.id(), new FormContext(null, null, userId))
                    .forEach((name, choices) -> shown.put(name, json(choices)));
            return filler.fill(form, shown, pen);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String json(Object choices) {
        try {
            return JSON.writeValueAsString(choices);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T untilTaken(String what, Supplier<T> step) {
        FormRefusedException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return step.get();
            } catch (FormRefusedException refused) {
                last = refused;
            }
        }
        throw new IllegalStateException("No answers are good enough for " + what, last);
    }

    private <T> T as(String userId, Supplier<T> step) {
        identity.setAuthentication(
                userId,
                identity.createGroupQuery().groupMember(userId).listPage(0, MOST).stream()
                        .map(Group::getId)
                        .toList());
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String whoMay(Task task) {
        return Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .flatMap(group -> identity.createUserQuery().memberOfGroup(group).listPage(0, MOST).stream())
                        .map(User::getId)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> new IllegalStateException("Nobody may do " + task.getTaskDefinitionKey())));
    }
}
