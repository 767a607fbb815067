package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.handover.Handovers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/handover/confirmContact.form}. */
@Component
class ConfirmContactForm implements CaseForm {

    private final Handovers handovers;
    private final HandoverForms forms;
    private final Days days;

    ConfirmContactForm(Handovers handovers, HandoverForms forms, Days days) {
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
        return Set.of("confirmedOn", "allTakenOver", "failureReason", "failureNote");
    }

    @Override
    public void store(Answers answers) {
        UUID id = HandoverProcess.handoverOf(answers.context());
        String user = answers.context().userId();
        switch (answers.require("contactConfirmed")) {
            case "confirmed" -> {
                handovers.release(id, days.past(answers, "confirmedOn"), user);
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
        return shown;
    }
}
