package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.intake.MlpAlignment;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_alignWithCounsellor}: the SPOC sees the name and his own reference. */
@Component
class AlignWithCounsellorForm implements CaseForm {

    private final OfferChecks checks;
    private final ShownCase shown;

    AlignWithCounsellorForm(OfferChecks checks, ShownCase shown) {
        this.checks = checks;
        this.shown = shown;
    }

    @Override
    public String formId() {
        return "intake_alignWithCounsellor";
    }

    @Override
    public Set<String> fields() {
        return Set.of("counsellor", "staysWithVdab");
    }

    @Override
    public void store(Answers answers) {
        checks.note(new MlpAlignment(
                new CaseNumber(answers.caseNumber()),
                answers.require("runningTrajectory"),
                answers.require("counsellor"),
                answers.text("staysWithVdab").orElse(""),
                answers.context().userId()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var prefill = shown.name(context);
        String reference = checks.checkOf(new CaseNumber(context.caseNumber()))
                .map(MlpCheck::mlpReference)
                .orElse("");
        prefill.put("mlpReferenceShown", ShownText.of(reference));
        return prefill;
    }
}
