package gent.jobteam.referral.process;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_sendReferral}, "Vraag versturen". */
@Component
class SendReferralDelegate extends ProcessStep {

    private final Referrals referrals;

    SendReferralDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        referrals.send(ReferralProcess.referralOf(execution));
    }
}
