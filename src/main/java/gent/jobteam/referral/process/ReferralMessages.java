package gent.jobteam.referral.process;

import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.referral.ReceiverAnswered;
import gent.jobteam.referral.ReceiverAsked;
import gent.jobteam.referral.Referrals;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the running referral what happened outside it; a referral that no longer waits for it goes its way. */
@Component
class ReferralMessages {

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Referrals referrals;

    ReferralMessages(RuntimeService runtime, IdentityService identity, Referrals referrals) {
        this.runtime = runtime;
        this.identity = identity;
        this.referrals = referrals;
    }

    /** Also within the form of a colleague, whose own rights do not reach the referral. */
    @EventListener
    void answered(ReceiverAnswered answer) {
        var colleague = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            message(
                            ReferralProcess.ANSWERED,
                            answer.referral(),
                            answer.caseNumber().value())
                    .setVariable(ReferralProcess.OUTCOME, answer.accepted() ? "accepted" : "refused")
                    .correlateAll();
        } finally {
            identity.setAuthentication(colleague);
        }
    }

    /** The coach answers the question; the waiting for an answer goes on. */
    @EventListener
    void asked(ReceiverAsked question) {
        message(
                        ReferralProcess.ASKED,
                        question.referral(),
                        question.caseNumber().value())
                .correlateAll();
    }

    /** The coach phones instead. */
    @EventListener
    void givenUp(MessageGivenUp message) {
        Optional<UUID> referral = Referrals.referralOf(message.id());
        if (referral.isPresent()) {
            referrals.noteUndelivered(referral.get());
            message(ReferralProcess.UNDELIVERED, referral.get(), message.caseNumber())
                    .correlateAll();
        }
    }

    private MessageCorrelationBuilder message(String name, UUID referral, String caseNumber) {
        return runtime.createMessageCorrelation(name)
                .processInstanceBusinessKey(caseNumber)
                .processInstanceVariableEquals(ReferralProcess.REFERRAL_ID.name(), referral.toString());
    }
}
