package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.handover.Handovers;
import gent.jobteam.handover.Walk;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/handover/walkTogether.form}. */
@Component
class WalkTogetherForm implements CaseForm {

    private final Handovers handovers;
    private final HandoverForms forms;
    private final Days days;

    WalkTogetherForm(Handovers handovers, HandoverForms forms, Days days) {
        this.handovers = handovers;
        this.forms = forms;
        this.days = days;
    }

    @Override
    public String formId() {
        return "handover_walkTogether";
    }

    @Override
    public Set<String> fields() {
        return Set.of("walkedOn", "whoWasThere", "walkNote");
    }

    @Override
    public void store(Answers answers) {
        handovers.walk(
                HandoverProcess.handoverOf(answers.context()),
                new Walk(
                        days.past(answers, "walkedOn"),
                        answers.require("whoWasThere"),
                        answers.text("walkNote").orElse("")),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return forms.whoAndWhat(context);
    }
}
