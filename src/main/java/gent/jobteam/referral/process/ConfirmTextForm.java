package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.referral.Draft;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/referral/confirmText.form}. */
@Component
class ConfirmTextForm implements CaseForm {

    private final Referrals referrals;

    ConfirmTextForm(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String formId() {
        return "referral_confirmText";
    }

    @Override
    public Set<String> fields() {
        return Set.of("letterText", "dropReason");
    }

    @Override
    public void store(Answers answers) {
        UUID id = ReferralProcess.referralOf(answers.context());
        String user = answers.context().userId();
        switch (answers.require(ReferralProcess.CHANNEL)) {
            case "email", "phone" ->
                referrals.confirm(id, answers.text("letterText").orElse(""), user);
            case "dropped" -> {
                referrals.drop(id, answers.require("dropReason"), user);
                answers.setVariable(ReferralProcess.OUTCOME, "refused");
            }
            default -> {
                // The draft stays as it is until it is changed.
            }
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(ReferralProcess.referralOf(context));
        return Map.of(
                "receiverLine",
                ShownText.of(receiver(referral.draft())),
                "letterText",
                referrals.letter(referral.id()),
                ReferralProcess.CHANNEL,
                "");
    }

    private static String receiver(Draft draft) {
        return draft.email().isEmpty()
                ? draft.organisation() + ". We kennen geen e-mailadres."
                : "%s, %s".formatted(draft.organisation(), draft.email());
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        var channels = new ArrayList<Choice>();
        if (!referrals.get(ReferralProcess.referralOf(context)).draft().email().isEmpty()) {
            channels.add(new Choice("Ja, verstuur de tekst per mail", "email"));
        }
        channels.add(new Choice("Ja, ik bel de organisatie met deze tekst", "phone"));
        channels.add(new Choice("Nee, ik pas de tekst eerst aan", "change"));
        channels.add(new Choice("De doorverwijzing gaat niet door", "dropped"));
        return Map.of("channels", channels);
    }
}
