package gent.jobteam.participant;

import gent.jobteam.notification.Reachability.Reachable;
import gent.jobteam.platform.UseCases;

/** How participants want to get messages. */
@UseCases
public class ReachPreferences {

    private final JdbcReachability people;

    ReachPreferences(JdbcReachability people) {
        this.people = people;
    }

    /** @throws UnknownCase when no case has this number */
    public ReachPreference of(CaseNumber number) {
        Reachable person = people.of(number.value()).orElseThrow(UnknownCase::new);
        return new ReachPreference(person.preferred(), person.optOuts());
    }

    /** Counts at once, also for messages that wait already. */
    public void note(CaseNumber number, ReachPreference wish) {
        people.note(number, wish);
    }
}
