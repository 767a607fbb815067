package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** No place is kept for a participant whose journey has ended. */
@Component
class PlacesAfterTheJourney {

    private final SignUps signUps;

    PlacesAfterTheJourney(SignUps signUps) {
        this.signUps = signUps;
    }

    @EventListener
    void signOff(CaseEnded ended) {
        signUps.signOffFromAll(ended.caseNumber());
    }
}
