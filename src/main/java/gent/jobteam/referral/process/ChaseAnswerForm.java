package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Draft;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/referral/chaseAnswer.form}. */
@Component
class ChaseAnswerForm implements CaseForm {

    private final Referrals referrals;
    private final Partnership partnership;

    ChaseAnswerForm(Referrals referrals, Partnership partnership) {
        this.referrals = referrals;
        this.partnership = partnership;
    }

    @Override
    public String formId() {
        return "referral_chaseAnswer";
    }

    @Override
    public Set<String> fields() {
        return Set.of("refusalReason", "answerNote");
    }

    @Override
    public void store(Answers answers) {
        String note = answers.text("answerNote").orElse("");
        switch (answers.require("chaseResult")) {
            case "accepted" -> end(answers, Answer.accepted("", note));
            case "refused" -> end(answers, Answer.refused(answers.require("refusalReason"), note));
            case "noAnswer" -> end(answers, Answer.refused("noAnswer", note));
            default -> {
                // The receiver gets more time.
            }
        }
    }

    private void end(Answers answers, Answer answer) {
        referrals.noteAnswer(
                ReferralProcess.referralOf(answers.context()),
                answer,
                answers.context().userId());
        answers.setVariable(ReferralProcess.OUTCOME, answer.accepted() ? "accepted" : "refused");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(ReferralProcess.referralOf(context));
        return Map.of(
                "askedLine", NoteAnswerForm.asked(referral),
                "contactLine", ShownText.of(contact(referral.draft())),
                "chaseResult", "");
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return NoteAnswerForm.refusalReasons(partnership);
    }

    private static String contact(Draft draft) {
        return String.join(" ", draft.contactPerson(), draft.phone(), draft.email())
                .strip();
    }
}
