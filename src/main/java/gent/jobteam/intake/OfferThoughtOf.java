package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.SuggestedReceiver;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The regular offer that the triangle meeting decided on. */
@Component
class OfferThoughtOf implements SuggestedReceiver {

    private final IntakeDecisions decisions;

    OfferThoughtOf(IntakeDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<String> of(CaseNumber number) {
        return decisions.decisionsOf(number).stream()
                .findFirst()
                .map(IntakeDecision::organisation)
                .filter(organisation -> !organisation.isEmpty());
    }
}
