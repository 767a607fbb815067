package gent.jobteam.demo.process;

import gent.jobteam.form.FormField;
import java.util.List;
import java.util.Optional;

/** Who fills in a form: decides the answer to each question. */
public interface Pen {

    /**
     * The answer to one question.
     *
     * @param formId id of the form
     * @param choices values to choose from; empty for a question without choices
     * @return text, whole number, {@code true}, or a list of chosen values; a day as ISO text. Empty leaves the
     *     question open
     */
    Optional<Object> answer(String formId, FormField field, List<String> choices);
}
