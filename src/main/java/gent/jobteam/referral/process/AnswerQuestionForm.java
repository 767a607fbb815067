package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.Questions;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/referral/answerQuestion.form}. */
@Component
class AnswerQuestionForm implements CaseForm {

    private static final String MAY_NOT_NAME =
            "Er is nu geen akkoord om te delen met deze organisatie. Schrijf zonder naam en zonder contactgegevens.";

    private final Referrals referrals;
    private final Questions questions;

    AnswerQuestionForm(Referrals referrals, Questions questions) {
        this.referrals = referrals;
        this.questions = questions;
    }

    @Override
    public String formId() {
        return "referral_answerQuestion";
    }

    @Override
    public Set<String> fields() {
        return Set.of("questionText", "replyText");
    }

    @Override
    public void store(Answers answers) {
        var caseNumber = new CaseNumber(answers.caseNumber());
        String reply = answers.require("replyText");
        if (!referrals.mayName(caseNumber) && referrals.givesAway(reply, caseNumber)) {
            answers.refuse("replyText", "Hier staat de naam of een contactgegeven van de deelnemer. Haal dat weg.");
        }
        questions.answer(
                ReferralProcess.referralOf(answers.context()),
                answers.text("questionText").orElse(""),
                reply,
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        UUID id = ReferralProcess.referralOf(context);
        Referral referral = referrals.get(id);
        return Map.of(
                "askedLine",
                NoteAnswerForm.asked(referral),
                "questionText",
                questions.open(id),
                "sharingLine",
                referrals.mayName(referral.caseNumber()) ? "" : MAY_NOT_NAME);
    }
}
