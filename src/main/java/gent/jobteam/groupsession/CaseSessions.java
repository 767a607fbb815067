package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;

/** For what a participant is signed up now, for tasks of her case. */
@UseCases
public class CaseSessions {

    private final SignUps signUps;
    private final Clock clock;

    CaseSessions(SignUps signUps, Clock clock) {
        this.signUps = signUps;
        this.clock = clock;
    }

    /** The coming sessions for which she is signed up, the latest first. */
    public List<Session> coming(CaseNumber number) {
        var hers = signUps.of(number);
        return hers.all().stream()
                .filter(signUp -> signUp.state() == SignUp.State.SIGNED_UP)
                .map(hers::sessionOf)
                .filter(session -> session.isComing(clock.instant()))
                .toList();
    }
}
