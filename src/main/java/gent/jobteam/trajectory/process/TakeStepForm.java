package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code userTask_takeStep}: the coach takes a step with the participant. */
@Component
class TakeStepForm implements CaseForm {

    private final StepAnswers questions;
    private final ContactAnswers contact;
    private final DomainLabels domains;
    private final CaseSheet sheet;
    private final StepSheet stepSheet;

    TakeStepForm(
            StepAnswers questions, ContactAnswers contact, DomainLabels domains, CaseSheet sheet, StepSheet stepSheet) {
        this.questions = questions;
        this.contact = contact;
        this.domains = domains;
        this.sheet = sheet;
        this.stepSheet = stepSheet;
    }

    @Override
    public String formId() {
        return "trajectory-step_takeStep";
    }

    @Override
    public Set<String> fields() {
        return Stream.concat(StepAnswers.FIELDS.stream(), Stream.of("lifeDomain"))
                .collect(toSet());
    }

    @Override
    public void store(Answers answers) {
        questions.store(answers);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var step = stepSheet.of(context);
        var shown = sheet.contactData(context);
        shown.putAll(stepSheet.show(step));
        shown.putAll(contact.prefill());
        if (step.lifeDomain() != null) {
            shown.put("lifeDomain", step.lifeDomain());
        }
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return domains.choices();
    }
}
