package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.Trajectory.Ending;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_closeCase}: the participant stops, after a conversation and a case discussion. */
@Component
class CloseCaseForm implements CaseForm {

    private final OutflowAnswers questions;
    private final CaseSheet sheet;

    CloseCaseForm(OutflowAnswers questions, CaseSheet sheet) {
        this.questions = questions;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-stop_closeCase";
    }

    @Override
    public Set<String> fields() {
        return OutflowAnswers.FIELDS;
    }

    @Override
    public void store(Answers answers) {
        questions.store(answers, Ending.STOPPED);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.name(context);
        shown.putAll(questions.prefill(context));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return questions.choices(context);
    }
}
