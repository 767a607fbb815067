package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_checkMlp}: the SPOC sees the name only. */
@Component
class CheckMlpForm implements CaseForm {

    private final OfferChecks checks;
    private final TriangleMeetings meetings;
    private final ShownCase shown;

    CheckMlpForm(OfferChecks checks, TriangleMeetings meetings, ShownCase shown) {
        this.checks = checks;
        this.meetings = meetings;
        this.shown = shown;
    }

    @Override
    public String formId() {
        return "intake_checkMlp";
    }

    @Override
    public Set<String> fields() {
        return Set.of("mlpReference", "fittingOffer");
    }

    @Override
    public void store(Answers answers) {
        var number = new CaseNumber(answers.caseNumber());
        checks.note(new MlpCheck(
                number,
                answers.require("mlpActive"),
                answers.text("mlpReference").orElse(""),
                answers.require("complementarity"),
                answers.text("fittingOffer").orElse(""),
                answers.context().userId()));
        meetings.bring(number, answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return shown.name(context);
    }
}
