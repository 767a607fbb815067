package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.trajectory.Combination;
import gent.jobteam.trajectory.Combinations;
import gent.jobteam.trajectory.Leaving;
import gent.jobteam.trajectory.NoRunningTrajectory;
import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.OverlappingDomains;
import gent.jobteam.trajectory.Silences;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.StepsLeftBehind;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectorySteps;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds whichever process or screen asks for it. */
class TrajectoryRulesOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    Trajectories trajectories;

    @Autowired
    TrajectorySteps steps;

    @Autowired
    Combinations combinations;

    @Autowired
    Outflows outflows;

    @Autowired
    Silences silences;

    Trajectory trajectory;

    @BeforeEach
    void begin() {
        trajectory = trajectories.begin(number, clock.today(), "");
    }

    @Test
    void aCaseHasAtMostOneRunningTrajectory() {
        assertThat(trajectories.begin(number, clock.today().plusDays(1), "Anders"))
                .isEqualTo(trajectory);
    }

    @Test
    void afterARelapseASecondTrajectoryBegins() {
        outflows.end(trajectory, Ending.RELEASED, outflow(), step("outflow"), new Leaving(List.of(), ""));
        assertThatThrownBy(() -> trajectories.running(number)).isInstanceOf(NoRunningTrajectory.class);

        var second = trajectories.begin(number, clock.today(), "");

        assertThat(second.id()).isNotEqualTo(trajectory.id());
        assertThat(trajectories.running(number).id()).isEqualTo(second.id());
    }

    @Test
    void openingAStepTwiceOpensItOnce() {
        var id = step("jobhunting");

        assertThat(steps.open(id)).isEqualTo(steps.open(id));

        assertThat(steps.open(id).expertise()).isEqualTo("jobhunter");
        assertThat(steps()).containsExactly("jobhunting open");
    }

    @Test
    void theFirstResultOfAStepStays() {
        var id = step("cv");
        steps.close(id, new StepResult("succeeded", "work", "Af.", "coach"));

        steps.close(id, StepResult.of("failed"));

        assertThat(steps.get(id).result()).isEqualTo("succeeded");
        assertThat(steps.get(id).lifeDomain()).isEqualTo("work");
    }

    @Test
    void aDivisionWithALifeDomainOnBothSidesIsRefused() {
        var division = new Combination(
                "Inschatting", "Taak", List.of("housing", "work"), List.of("work"), clock.today(), "spoc");

        assertThatThrownBy(() -> combinations.agree(trajectory, division)).isInstanceOf(OverlappingDomains.class);

        assertThat(combinations.running(trajectory)).isEmpty();
    }

    @Test
    void aTrajectoryDoesNotEndWhileSomebodyForgotAStep() {
        var last = step("outflow");
        step("housing");

        assertThatThrownBy(
                        () -> outflows.end(trajectory, Ending.RELEASED, outflow(), last, new Leaving(List.of(), " ")))
                .isInstanceOf(StepsLeftBehind.class);

        assertThat(trajectories.running(number).isRunning()).isTrue();
        assertThat(outflows.of(trajectory)).isEmpty();
    }

    @Test
    void aSecondLookAtASilenceFindsSomebodyOnIt() {
        clock.advance(Period.ofDays(30));

        var noticed = silences.look(number, Optional.empty());

        assertThat(noticed).isPresent();
        assertThat(silences.look(number, Optional.empty())).isEmpty();
        assertThat(silences.look(number, noticed)).isEqualTo(noticed);
    }

    private UUID step(String kind) {
        return steps.choose(trajectory, List.of(kind), "", null, "coach").get(0);
    }

    private Outflow outflow() {
        return new Outflow("TRAINING", clock.today(), 8, null, List.of(), "", "", "", "coach");
    }
}
