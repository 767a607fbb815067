package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.RefusalReason;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/referral/noteAnswer.form}. */
@Component
class NoteAnswerForm implements CaseForm {

    private static final String NOTHING_SHOWN =
            "Het akkoord om te delen geldt niet meer. De link bij de organisatie toont niets meer over de deelnemer."
                    + " Verwittig de organisatie.";

    private final Referrals referrals;
    private final Partnership partnership;

    NoteAnswerForm(Referrals referrals, Partnership partnership) {
        this.referrals = referrals;
        this.partnership = partnership;
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
                "sharingLine",
                referrals.maySee(referral) ? "" : NOTHING_SHOWN,
                "newContactPerson",
                referral.draft().contactPerson());
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return refusalReasons(partnership);
    }

    static Map<String, List<Choice>> refusalReasons(Partnership partnership) {
        return Map.of(
                "refusalReasons",
                partnership.receiversReasons().stream()
                        .map(RefusalReason::choice)
                        .toList());
    }

    static String asked(Referral referral) {
        return "%s, gevraagd op %s"
                .formatted(ShownText.of(referral.organisation()), LocalTime.show(LocalTime.dayOf(referral.askedAt())));
    }
}
