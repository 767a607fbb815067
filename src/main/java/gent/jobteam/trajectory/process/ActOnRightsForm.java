package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_actOnRights}: the welfare worker puts rights in order. */
@Component
class ActOnRightsForm implements CaseForm {

    private final StepAnswers questions;
    private final CaseSheet sheet;

    ActOnRightsForm(StepAnswers questions, CaseSheet sheet) {
        this.questions = questions;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-step_actOnRights";
    }

    @Override
    public Set<String> fields() {
        return StepAnswers.FIELDS;
    }

    @Override
    public void store(Answers answers) {
        questions.store(answers);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.contactData(context);
        shown.putAll(questions.prefill(context));
        return shown;
    }
}
