package gent.jobteam.referral.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/referral/phoneReceiver.form}. */
@Component
class PhoneReceiverForm implements CaseForm {

    private final PhoneCall call;

    PhoneReceiverForm(PhoneCall call) {
        this.call = call;
    }

    @Override
    public String formId() {
        return "referral_phoneReceiver";
    }

    @Override
    public Set<String> fields() {
        return PhoneCall.FIELDS;
    }

    @Override
    public void store(Answers answers) {
        call.store(answers);
        answers.setVariable(ReferralProcess.CHANNEL, "phone");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return call.prefill(context);
    }
}
