package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the forms of the two telephone calls to a receiver have in common. */
@Component
class PhoneCall {

    static final Set<String> FIELDS = Set.of("letterText", "phonedOn", "phonedWith");

    private final Referrals referrals;
    private final Days days;

    PhoneCall(Referrals referrals, Days days) {
        this.referrals = referrals;
        this.days = days;
    }

    void store(Answers answers) {
        referrals.notePhoned(
                ReferralProcess.referralOf(answers.context()),
                days.past(answers, "phonedOn"),
                answers.text("phonedWith").orElse(""));
    }

    Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(ReferralProcess.referralOf(context));
        String phone = referral.draft().phone();
        return Map.of(
                "receiverLine",
                ShownText.of(referral.organisation() + (phone.isEmpty() ? "" : ", " + phone)),
                "undeliveredLine",
                referral.state() == Referral.State.UNDELIVERED ? "De mail is niet aangekomen." : "",
                "letterText",
                referral.letter(),
                "phonedOn",
                days.today().toString(),
                "phonedWith",
                referral.draft().contactPerson());
    }
}
