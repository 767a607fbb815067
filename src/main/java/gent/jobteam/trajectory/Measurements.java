package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The measurements on the life domains, of empowerment and on the release scale. */
@UseCases
public class Measurements {

    private final JdbcMeasurements measurements;
    private final JdbcStarAxes axes;
    private final Trajectories trajectories;
    private final Partnership partnership;
    private final Clock clock;

    Measurements(
            JdbcMeasurements measurements,
            JdbcStarAxes axes,
            Trajectories trajectories,
            Partnership partnership,
            Clock clock) {
        this.measurements = measurements;
        this.axes = axes;
        this.trajectories = trajectories;
        this.partnership = partnership;
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
        return measurements.of(trajectory.caseNumber(), trajectory.id()).stream()
                .reduce((earlier, later) -> later);
    }

    /** Of all trajectories of the case, the oldest first. */
    public List<Measurement> of(CaseNumber number) {
        return measurements.of(number, null);
    }

    /** Every score on the release scale in the case, at whatever occasion, the oldest first. */
    public List<ReleasePoint> releaseTrend(CaseNumber number) {
        return measurements.releaseTrend(number);
    }

    /**
     * The life domains that the star diagram of the latest trajectory has, in the order of the partnership. All of them
     * while nobody has chosen.
     */
    public List<Labelled> axes(CaseNumber number) {
        Set<String> chosen = axes.of(number);
        return partnership.lifeDomains().stream()
                .filter(domain -> chosen.isEmpty() || chosen.contains(domain.code()))
                .toList();
    }

    /** Codes of the life domains that were chosen; empty while nobody has. */
    public Set<String> chosenAxes(CaseNumber number) {
        return axes.of(number);
    }

    /** @param codes of life domains; those that the partnership does not know are left out, none means all */
    public void chooseAxes(Trajectory trajectory, Collection<String> codes) {
        axes.replace(
                trajectory.id(),
                partnership.lifeDomains().stream()
                        .map(Labelled::code)
                        .filter(codes::contains)
                        .collect(Collectors.toSet()));
    }
}
