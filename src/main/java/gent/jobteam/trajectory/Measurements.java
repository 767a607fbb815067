package gent.jobteam.trajectory;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Optional;

/** The measurements on the life domains and the release scale. */
@UseCases
public class Measurements {

    private final JdbcMeasurements measurements;
    private final Trajectories trajectories;
    private final Clock clock;

    Measurements(JdbcMeasurements measurements, Trajectories trajectories, Clock clock) {
        this.measurements = measurements;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** Keeps a measurement; a release score in it becomes the trajectory's last one. */
    public void record(Trajectory trajectory, Measurement measurement) {
        measurements.add(trajectory.id(), measurement, clock.instant());
        if (measurement.releaseScore() != null) {
            trajectories.noteReleaseScore(trajectory, measurement.releaseScore());
        }
    }

    /** Empty when nothing was measured yet. */
    public Optional<Measurement> latest(Trajectory trajectory) {
        return measurements.latest(trajectory.id());
    }
}
