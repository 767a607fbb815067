package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare/decideRelapse.form}: people decide, nothing follows by itself. */
@Component
class DecideRelapseForm implements CaseForm {

    private static final String STAYS = "aftercare";

    private final AftercareSupport support;
    private final ShownName name;

    DecideRelapseForm(AftercareSupport support, ShownName name) {
        this.support = support;
        this.name = name;
    }

    @Override
    public String formId() {
        return "aftercare_decideRelapse";
    }

    @Override
    public Set<String> fields() {
        return Set.of("decidedWith", "relapseReason");
    }

    @Override
    public void store(Answers answers) {
        String decision = answers.require("relapseDecision");
        support.noteRelapse(
                AftercareProcess.aftercareOf(answers.context()),
                AftercareProcess.momentOf(answers.context()),
                decision,
                answers.chosen("decidedWith"),
                answers.require("relapseReason"),
                answers.context().userId());
        if (!decision.equals(STAYS)) {
            answers.setVariable(AftercareProcess.OUTCOME.name(), decision);
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return name.prefill(context);
    }
}
