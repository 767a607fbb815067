package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;

/** What participant and coach agreed on, and what the participant wants to reach. */
@UseCases
public class Promises {

    private final JdbcPromises promises;
    private final Clock clock;

    Promises(JdbcPromises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** @param words one agreement each, in the participant's own words; empty when there are none */
    public void agree(Trajectory trajectory, List<String> words) {
        if (!words.isEmpty()) {
            promises.addAgreements(trajectory.id(), words, LocalTime.dayOf(clock.instant()));
        }
    }

    /**
     * @param words one goal each, in the participant's own words; empty when there are none
     * @param interim whether they are steps towards a goal
     */
    public void aim(Trajectory trajectory, List<String> words, boolean interim) {
        if (!words.isEmpty()) {
            promises.addGoals(trajectory.id(), words, interim, LocalTime.dayOf(clock.instant()));
        }
    }

    /** Agreements that still hold and goals that were not reached or dropped yet, agreements first, oldest first. */
    public List<Promise> open(CaseNumber number) {
        return promises.open(number);
    }

    /** Agreements that are kept or no longer hold. */
    public void closeAgreements(Trajectory trajectory, List<Long> ids) {
        if (!ids.isEmpty()) {
            promises.closeAgreements(trajectory.id(), ids, LocalTime.dayOf(clock.instant()));
        }
    }

    /** Goals that are reached or no longer wanted. */
    public void closeGoals(Trajectory trajectory, List<Long> ids) {
        if (!ids.isEmpty()) {
            promises.closeGoals(trajectory.id(), ids, LocalTime.dayOf(clock.instant()));
        }
    }
}
