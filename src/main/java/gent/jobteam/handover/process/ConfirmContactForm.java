package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.handover.Handovers;
import gent.jobteam.participant.CaseNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/handover/confirmContact.form}. */
@Component
class ConfirmContactForm implements CaseForm {

    private final Handovers handovers;
    private final HandoverForms forms;
    private final ItemQuestions items;
    private final Days days;

    ConfirmContactForm(Handovers handovers, HandoverForms forms, ItemQuestions items, Days days) {
        this.items = items;
        this.handovers = handovers;
        this.forms = forms;
        this.days = days;
    }

    @Override
    public String formId() {
        return "handover_confirmContact";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(ItemQuestions.FIELDS);
        fields.addAll(Set.of("confirmedOn", "allTakenOver", "failureReason", "failureNote"));
        return fields;
    }

    @Override
    public void store(Answers answers) {
        UUID id = HandoverProcess.handoverOf(answers.context());
        String user = answers.context().userId();
        switch (answers.require("contactConfirmed")) {
            case "confirmed" -> {
                var day = days.past(answers, "confirmedOn");
                handovers.release(id, day, items.answered(answers, new CaseNumber(answers.caseNumber())), user);
                answers.setVariable(HandoverProcess.OUTCOME, "released");
            }
            case "failed" -> {
                handovers.fail(id, HandoverForms.failure(answers), user);
                answers.setVariable(HandoverProcess.OUTCOME, "failed");
            }
            default -> {
                // They go on together.
            }
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = new HashMap<>(forms.whoAndWhat(context));
        shown.put("contactConfirmed", "");
        shown.putAll(items.prefill(
                new CaseNumber(context.caseNumber()), handovers.given(HandoverProcess.handoverOf(context))));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(ItemQuestions.LIST, items.choices(new CaseNumber(context.caseNumber())));
    }
}
