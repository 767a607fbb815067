package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/referral/noteAnswer.form}. */
@Component
class NoteAnswerForm implements CaseForm {

    private final Referrals referrals;

    NoteAnswerForm(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String formId() {
        return "referral_noteAnswer";
    }

    @Override
    public Set<String> fields() {
        return Set.of("newContactPerson", "refusalReason", "answerNote");
    }

    @Override
    public void store(Answers answers) {
        String note = answers.text("answerNote").orElse("");
        referrals.noteAnswer(
                ReferralProcess.referralOf(answers.context()),
                answers.require(ReferralProcess.OUTCOME).equals("accepted")
                        ? Answer.accepted(answers.text("newContactPerson").orElse(""), note)
                        : Answer.refused(answers.require("refusalReason"), note),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(ReferralProcess.referralOf(context));
        return Map.of(
                "askedLine",
                asked(referral),
                "newContactPerson",
                referral.draft().contactPerson());
    }

    static String asked(Referral referral) {
        return "%s, gevraagd op %s"
                .formatted(ShownText.of(referral.organisation()), LocalTime.show(LocalTime.dayOf(referral.askedAt())));
    }
}
