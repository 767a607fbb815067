package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** What the contact rhythm and the next due date depend on; the engine does not keep it. */
@Component
class RhythmFacts {

    private final Trajectories trajectories;

    RhythmFacts(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    /** Call it after the contact of this form was logged. */
    void passOn(Trajectory trajectory, Answers answers) {
        var facts = trajectories.contactFacts(trajectory);
        answers.passOn(TrajectoryProcess.WEEKS_SINCE_START, facts.weeksSinceStart());
        answers.passOn(TrajectoryProcess.LAST_RELEASE_SCORE, facts.releaseScore());
        answers.passOn(TrajectoryProcess.FAILED_ATTEMPTS, facts.failedAttempts());
        answers.passOn(TrajectoryProcess.COUNTS_FROM.name(), facts.countsFrom());
    }
}
