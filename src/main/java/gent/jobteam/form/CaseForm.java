package gent.jobteam.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps and shows the part of one form that the engine must not know.
 *
 * <p>A form whose fields are all on the variable allow-list needs none. Every other field of the form must be named in
 * {@link #fields()}; the start-up check refuses a form with a field that nobody keeps.
 */
public interface CaseForm {

    /** The form's id, {@code <process>_<form>}, as in {@code forms/<process>/<form>.form}. */
    String formId();

    /** Keys of the fields that this class stores; none of them reaches the engine. */
    Set<String> fields();

    /**
     * Stores the personal answers, in the transaction of the step. Answers are already checked against the form; what
     * only the domain can know is refused with {@link Answers#refuse}, before anything is written.
     */
    void store(Answers answers);

    /**
     * What the form shows when it opens: a value per field, or a text that the form shows by name. Values are texts,
     * numbers, booleans, or lists of texts; empty when nothing is known yet.
     */
    default Map<String, Object> prefill(FormContext context) {
        return Map.of();
    }

    /** The choices per {@code valuesKey} of the form's lists that depend on our data; empty when there are none. */
    default Map<String, List<Choice>> choices(FormContext context) {
        return Map.of();
    }
}
