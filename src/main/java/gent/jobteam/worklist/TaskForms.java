package gent.jobteam.worklist;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.Map;

/** Completes tasks from pages of our own, with the same forms and the same rights as in Tasklist. */
public interface TaskForms {

    /**
     * Completes a task that the user has, in the transaction of the caller.
     *
     * @param element id of the user task in the diagram
     * @param answers by field key: texts, whole numbers, true or false, lists of texts; days as ISO 8601
     * @throws gent.jobteam.form.FormRefused when an answer cannot be taken; nothing was changed
     * @throws NoOpenTask when she has no such open task in this case, or somebody was faster; nothing was changed
     */
    void complete(String taskId, CaseNumber number, String element, String userId, Map<String, Object> answers);

    /**
     * As {@link #complete}, where some answers stay what the form shows when it opens.
     *
     * @param kept keys of those fields; one that the form shows empty is not answered
     */
    void completeAsShown(
            String taskId,
            CaseNumber number,
            String element,
            String userId,
            Map<String, Object> answers,
            Collection<String> kept);
}
