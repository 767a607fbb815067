package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectoryStep.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** How trajectories end. */
@UseCases
public class Outflows {

    private final JdbcOutflows outflows;
    private final Trajectories trajectories;
    private final TrajectorySteps steps;
    private final Silences silences;

    Outflows(JdbcOutflows outflows, Trajectories trajectories, TrajectorySteps steps, Silences silences) {
        this.outflows = outflows;
        this.trajectories = trajectories;
        this.steps = steps;
        this.silences = silences;
    }

    /**
     * Ends a trajectory with its outcome.
     *
     * @param lastStep the step that ends it; it is done
     * @throws StepsLeftBehind when another step would end without a reason
     */
    public void end(Trajectory trajectory, Ending ending, Outflow outflow, UUID lastStep, Leaving leaving) {
        List<UUID> others =
                others(trajectory, lastStep).stream().map(TrajectoryStep::id).toList();
        List<UUID> moved =
                others.stream().filter(leaving.movedAlong()::contains).toList();
        List<UUID> ended = others.stream()
                .filter(Predicate.not(leaving.movedAlong()::contains))
                .toList();
        if (!ended.isEmpty() && leaving.endReason().isBlank()) {
            throw new StepsLeftBehind();
        }
        outflows.add(trajectory.id(), outflow);
        trajectories.noteReleaseScore(trajectory, outflow.releaseScore());
        steps.close(moved, State.MOVED_ALONG, new StepResult("movedAlong", null, "", outflow.byId()));
        steps.close(ended, State.ENDED, new StepResult("ended", null, leaving.endReason(), outflow.byId()));
        steps.close(lastStep, new StepResult(ending.code(), null, "", outflow.byId()));
        silences.endAllOf(trajectory.caseNumber());
        trajectories.end(trajectory, ending);
    }

    /** Ends a trajectory that was cut short, and the steps that still run; one that has ended stays as it is. */
    public void cutShort(CaseNumber number) {
        trajectories.latest(number).filter(Trajectory::isRunning).ifPresent(trajectory -> {
            var running = steps.running(trajectory.caseNumber()).stream()
                    .map(TrajectoryStep::id)
                    .toList();
            steps.close(running, State.ENDED, new StepResult("ended", null, "Het traject stopte.", null));
            silences.endAllOf(number);
            trajectories.end(trajectory, Ending.STOPPED);
        });
    }

    /** The steps that run besides this one, oldest first. */
    public List<TrajectoryStep> others(Trajectory trajectory, UUID step) {
        return steps.running(trajectory.caseNumber()).stream()
                .filter(other -> !other.id().equals(step))
                .toList();
    }

    /** Empty while the trajectory runs. */
    public Optional<Outflow> of(Trajectory trajectory) {
        return outflows.find(trajectory.id());
    }
}
