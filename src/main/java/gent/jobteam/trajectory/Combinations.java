package gent.jobteam.trajectory;

import gent.jobteam.platform.UseCases;
import java.util.Optional;

/** Combination trajectories with VDAB; a trajectory has at most one division at a time. */
@UseCases
public class Combinations {

    private final JdbcCombinations combinations;

    Combinations(JdbcCombinations combinations) {
        this.combinations = combinations;
    }

    /**
     * Agrees on a division; an earlier one ends that day.
     *
     * @throws OverlappingDomains when a life domain stands with both
     */
    public void agree(Trajectory trajectory, Combination combination) {
        if (!combination.overlap().isEmpty()) {
            throw new OverlappingDomains();
        }
        combinations.endRunning(trajectory.id(), combination.agreedOn());
        combinations.add(trajectory.id(), combination);
    }

    /** Empty when the trajectory is not combined with an offer of VDAB. */
    public Optional<Combination> running(Trajectory trajectory) {
        return combinations.running(trajectory.id());
    }
}
