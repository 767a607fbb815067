package gent.jobteam.referral.process;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_remindReceiver}, "Ontvanger herinneren". */
@Component
class RemindReceiverDelegate extends ProcessStep {

    private final Referrals referrals;

    RemindReceiverDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        referrals.remind(ReferralProcess.referralOf(execution));
    }
}
