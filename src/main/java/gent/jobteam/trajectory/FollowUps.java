package gent.jobteam.trajectory;

import gent.jobteam.platform.UseCases;
import java.util.Optional;

/** The follow-ups that every trajectory has each three months. */
@UseCases
public class FollowUps {

    private final JdbcFollowUps followUps;
    private final Trajectories trajectories;

    FollowUps(JdbcFollowUps followUps, Trajectories trajectories) {
        this.followUps = followUps;
        this.trajectories = trajectories;
    }

    /** Keeps a follow-up; its release score becomes the trajectory's last one. */
    public void record(Trajectory trajectory, FollowUp followUp) {
        followUps.add(trajectory.id(), followUp);
        trajectories.noteReleaseScore(trajectory, followUp.releaseScore());
    }

    /** Empty before the first one. */
    public Optional<FollowUp> latest(Trajectory trajectory) {
        return followUps.latest(trajectory.id());
    }
}
