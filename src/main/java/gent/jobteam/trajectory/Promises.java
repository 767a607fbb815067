package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What participant and coach agreed on, and what the participant wants to reach. */
@UseCases
public class Promises {

    private final JdbcPromises promises;
    private final Clock clock;

    Promises(JdbcPromises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * @param words one agreement each, in the participant's own words; empty when there are none
     * @param userId who notes them
     */
    public void agree(Trajectory trajectory, List<String> words, String userId) {
        if (!words.isEmpty()) {
            promises.addAgreements(trajectory.id(), words, today(), userId);
        }
    }

    /**
     * @param words one goal each, in the participant's own words; empty when there are none
     * @param userId who notes them
     * @return ids of the goals
     */
    public List<Long> aim(Trajectory trajectory, List<String> words, String userId) {
        return words.isEmpty() ? List.of() : promises.addGoals(trajectory.id(), words, null, false, today(), userId);
    }

    /**
     * Steps towards a goal.
     *
     * @param words one interim goal each, in the participant's own words; empty when there are none
     * @param goal id of the goal; empty when it is not told, and then they belong to the goal that is open, if it is the
     *     only one
     * @param userId who notes them
     */
    public void aimOnTheWay(Trajectory trajectory, List<String> words, Optional<Long> goal, String userId) {
        if (!words.isEmpty()) {
            Long parent = goal.or(() -> onlyGoal(trajectory.caseNumber())).orElse(null);
            promises.addGoals(trajectory.id(), words, parent, true, today(), userId);
        }
    }

    private Optional<Long> onlyGoal(CaseNumber number) {
        List<Long> goals = open(number).stream()
                .filter(promise -> promise.kind() == Promise.Kind.GOAL)
                .map(Promise::id)
                .toList();
        return goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
    }

    /** Agreements that still hold and goals that were not reached or dropped yet, agreements first, oldest first. */
    public List<Promise> open(CaseNumber number) {
        return promises.open(number);
    }

    /** Agreements that are kept or no longer hold. */
    public void closeAgreements(Trajectory trajectory, List<Long> ids) {
        if (!ids.isEmpty()) {
            promises.closeAgreements(trajectory.id(), ids, today());
        }
    }

    /** Goals that are reached or no longer wanted. */
    public void closeGoals(Trajectory trajectory, List<Long> ids) {
        if (!ids.isEmpty()) {
            promises.closeGoals(trajectory.id(), ids, today());
        }
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
