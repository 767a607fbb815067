package gent.jobteam.worklist.process;

import gent.jobteam.form.FormRefused;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.worklist.NoOpenTask;
import gent.jobteam.worklist.NoOpenTask.Reason;
import gent.jobteam.worklist.TaskForms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Sends forms in with the rights of the colleague who filled them in. */
@Component
class EngineTaskForms implements TaskForms {

    private static final int MOST_GROUPS = 200;

    /** What the history says of a task that somebody completed. */
    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final IdentityService identity;

    EngineTaskForms(TaskService tasks, FormService forms, HistoryService history, IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.identity = identity;
    }

    @Override
    public void complete(String taskId, CaseNumber number, String element, String userId, Map<String, Object> answers) {
        completeAsShown(taskId, number, element, userId, answers, List.of());
    }

    @Override
    public void completeAsShown(
            String taskId,
            CaseNumber number,
            String element,
            String userId,
            Map<String, Object> answers,
            Collection<String> kept) {
        boolean isHers = tasks.createTaskQuery()
                        .taskId(taskId)
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey(element)
                        .taskAssignee(userId)
                        .count()
                > 0;
        if (!isHers) {
            throw new NoOpenTask(why(taskId, number));
        }
        List<String> groups = identity.createGroupQuery().groupMember(userId).listPage(0, MOST_GROUPS).stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(userId, groups);
        try {
            var all = new HashMap<>(shown(taskId, kept));
            all.putAll(answers);
            forms.submitTaskForm(taskId, all);
        } catch (FormRefusedException refused) {
            throw new FormRefused(refused.errors());
        } catch (OptimisticLockingException lost) {
            throw new NoOpenTask(Reason.DONE);
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> shown(String taskId, Collection<String> fields) {
        var shown = new HashMap<String, Object>();
        if (!fields.isEmpty()) {
            forms.getTaskFormVariables(taskId, fields, false).forEach((field, value) -> {
                if (value instanceof String text && !text.isEmpty()) {
                    shown.put(field, text);
                }
            });
        }
        return shown;
    }

    private Reason why(String taskId, CaseNumber number) {
        HistoricTaskInstance past = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .processInstanceBusinessKey(number.value())
                .finished()
                .singleResult();
        if (past == null) {
            return Reason.NOT_HERS;
        }
        return COMPLETED.equals(past.getDeleteReason()) ? Reason.DONE : Reason.GONE;
    }
}
