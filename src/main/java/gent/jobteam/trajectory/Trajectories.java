package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.trajectory.Trajectory.Ending;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The trajectories of the case files; a case has at most one that runs. */
@UseCases
public class Trajectories {

    private final JdbcTrajectories trajectories;
    private final Contacts contacts;
    private final Clock clock;

    Trajectories(JdbcTrajectories trajectories, Contacts contacts, Clock clock) {
        this.trajectories = trajectories;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Begins a trajectory; the one that already runs stays as it is.
     *
     * @param beginSituation empty when nothing is worth noting
     */
    public Trajectory begin(CaseNumber number, LocalDate startedOn, String beginSituation) {
        return trajectories.running(number).orElseGet(() -> {
            var id = UUID.randomUUID();
            trajectories.add(id, number, startedOn, beginSituation);
            return new Trajectory(id, number, startedOn, beginSituation, null, null, null);
        });
    }

    /** @throws NoRunningTrajectory when none runs */
    public Trajectory running(CaseNumber number) {
        return trajectories.running(number).orElseThrow(NoRunningTrajectory::new);
    }

    /** The running trajectory, or the one that ended last; empty when there never was one. */
    public Optional<Trajectory> latest(CaseNumber number) {
        return trajectories.latest(number);
    }

    /** @param score 1 (cannot be released at all) to 10 (can be released now) */
    public void noteReleaseScore(Trajectory trajectory, int score) {
        trajectories.noteReleaseScore(trajectory.id(), score);
    }

    /** What the contact rhythm depends on, today. */
    public ContactFacts contactFacts(Trajectory trajectory) {
        var today = LocalTime.dayOf(clock.instant());
        var state = contacts.state(trajectory.caseNumber());
        return new ContactFacts(
                (int) ChronoUnit.WEEKS.between(trajectory.startedOn(), today),
                Optional.ofNullable(trajectory.releaseScore()).orElse(0),
                state.lastRealContact().orElse(trajectory.startedOn()),
                state.failedAttempts());
    }

    /**
     * The day on which the participant should be contacted again: the last real contact and the rhythm, however late
     * that makes it. Without any real contact yet, the rhythm counts from the start of the trajectory.
     */
    public LocalDate nextContactOn(CaseNumber number, Period rhythm) {
        return contacts.lastRealContact(number)
                .orElseGet(() -> running(number).startedOn())
                .plus(rhythm);
    }

    void end(Trajectory trajectory, Ending ending) {
        trajectories.end(trajectory.id(), ending, LocalTime.dayOf(clock.instant()));
    }
}
