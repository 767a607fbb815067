package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare/coachAtWork.form}. */
@Component
class CoachAtWorkForm implements CaseForm {

    private final AftercareSupport support;
    private final ShownName name;
    private final Days days;

    CoachAtWorkForm(AftercareSupport support, ShownName name, Days days) {
        this.support = support;
        this.name = name;
        this.days = days;
    }

    @Override
    public String formId() {
        return "aftercare_coachAtWork";
    }

    @Override
    public Set<String> fields() {
        return Set.of("lastCoachingOn", "coachingTopics", "coachingNote");
    }

    @Override
    public void store(Answers answers) {
        support.noteCoaching(
                AftercareProcess.aftercareOf(answers.context()),
                AftercareProcess.momentOf(answers.context()),
                days.past(answers, "lastCoachingOn"),
                answers.chosen("coachingTopics"),
                answers.text("coachingNote").orElse(""),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return name.prefill(context);
    }
}
