package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare/decideRelapse.form}: people decide, nothing follows by itself. */
@Component
class DecideRelapseForm implements CaseForm {

    private static final String STAYS = "aftercare";

    private final AftercareSupport support;
    private final CaseFiles caseFiles;

    DecideRelapseForm(AftercareSupport support, CaseFiles caseFiles) {
        this.support = support;
        this.caseFiles = caseFiles;
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
        return Map.of(
                "displayName",
                ShownText.of(caseFiles
                        .get(new CaseNumber(context.caseNumber()))
                        .participant()
                        .name()));
    }
}
