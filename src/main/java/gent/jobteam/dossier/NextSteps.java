package gent.jobteam.dossier;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.OpenTask;
import gent.jobteam.worklist.TaskForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody does from a dossier: she logs a contact and starts steps. Each time she completes the standing task of
 * the running trajectory, or the task of outreach or aftercare that is about a contact, so that nothing happens beside the
 * process.
 */
@UseCases
public class NextSteps {

    /** The user task that is always open in a running trajectory. */
    private static final String STANDING = "userTask_agreeNextStep";

    private static final String FORM = "trajectory_agreeNextStep";

    private final TaskForms forms;
    private final DossierAccess accesses;
    private final DossierLog log;

    NextSteps(TaskForms forms, DossierAccess accesses, DossierLog log) {
        this.forms = forms;
        this.accesses = accesses;
        this.log = log;
    }

    /** The standing task among the open tasks of a case, when it is this user's; empty outside a running trajectory. */
    public static Optional<OpenTask> standing(List<OpenTask> open, String userId) {
        return open.stream()
                .filter(task -> task.element().equals(STANDING))
                .filter(task -> task.assigneeId().equals(userId))
                .findFirst();
    }

    /**
     * Completes the standing task.
     *
     * @param taskId id of the standing task as the page knew it, so that what is sent twice is done once
     * @param answers as its form asks them
     * @throws gent.jobteam.form.FormRefused when an answer cannot be taken; nothing was changed
     * @throws gent.jobteam.worklist.NoOpenTask when that task is not open for her any more; nothing was changed
     * @throws NoSuchDossier when the dossier does not exist for her
     */
    public void agree(CaseNumber number, Viewer viewer, String taskId, Map<String, Object> answers) {
        if (accesses.ask(number, viewer).isNone()) {
            throw new NoSuchDossier();
        }
        forms.complete(taskId, number, STANDING, viewer.userId(), answers);
        log.note(number, viewer, "CHANGED", FORM);
    }

    /**
     * Logs a contact with the task that asks for it outside a trajectory.
     *
     * @param element id of that user task in the diagram
     * @param kept keys of the fields that stay as the form shows them
     * @throws gent.jobteam.form.FormRefused when an answer cannot be taken; nothing was changed
     * @throws gent.jobteam.worklist.NoOpenTask when that task is not open for her any more; nothing was changed
     * @throws NoSuchDossier when the dossier does not exist for her
     */
    public void log(
            CaseNumber number,
            Viewer viewer,
            String taskId,
            String element,
            Map<String, Object> answers,
            List<String> kept) {
        if (accesses.ask(number, viewer).isNone()) {
            throw new NoSuchDossier();
        }
        forms.completeAsShown(taskId, number, element, viewer.userId(), answers, kept);
    }
}
