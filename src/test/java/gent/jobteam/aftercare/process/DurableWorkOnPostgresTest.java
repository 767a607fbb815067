package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Leaving;
import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DurableWorkOnPostgresTest extends AftercareTestCase {

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Outflows outflows;

    @Test
    void fourMonthsOfWorkAreDurableAndCountOnce() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-02"));
        reach("2026-06-02");
        assertThat(shown("holdContact"))
                .containsEntry("workSince", "2026-03-02")
                .containsEntry("displayName", "Yordanka");
        hold("2026-06-02", "fine", working("2026-03-02"));
        assertThat(durable()).isEmpty();

        reach("2026-07-02");
        hold("2026-07-02", "fine", working("2026-03-02"));
        assertThat(durable()).containsExactly("2026-03-02 2026-07-02");
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-03-02"));

        assertThat(durable()).containsExactly("2026-03-02 2026-07-02");
        assertThat(outcome()).isEqualTo("completed");
    }

    @Test
    void aDayShortOfFourMonthsIsNotDurable() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-03"));
        reach("2026-06-02");
        hold("2026-06-02", "fine", working("2026-03-03"));
        reach("2026-07-02");
        hold("2026-07-02", "fine", working("2026-03-03"));

        assertThat(durable()).isEmpty();
    }

    @Test
    void afterAnInterruptionTheCountStartsAgain() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-02"));
        reach("2026-06-02");
        hold("2026-06-02", "fine", Map.of("atWork", "no"));
        reach("2026-07-02");
        assertThat(shown("holdContact")).doesNotContainKey("workSince");

        assertThat(refused("holdContact", contact("2026-07-02", "fine", working("2026-03-02"))))
                .containsExactly("workSince");
        hold("2026-07-02", "fine", working("2026-06-15"));
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-06-15"));

        assertThat(durable()).isEmpty();
        assertThat(nextMoment()).isEqualTo("2026-10-15");
    }

    @Test
    void workThatBeganLateIsFollowedUntilItProvesDurable() {
        neverAtWorkBefore();
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-08-10"));

        assertThat(nextMoment()).isEqualTo("2026-12-10");
        reach("2026-12-10");
        assertThat(shown("holdContact")).containsEntry("workSince", "2026-08-10");
        hold("2026-12-10", "fine", working("2026-08-10"));

        assertThat(durable()).containsExactly("2026-08-10 2026-12-10");
        assertThat(outcome()).isEqualTo("completed");
    }

    @Test
    void aBreakBeforeThatDayMovesIt() {
        neverAtWorkBefore();
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-08-10"));
        reach("2026-12-10");
        hold("2026-12-10", "fine", working("2026-11-02"));

        assertThat(durable()).isEmpty();
        assertThat(nextMoment()).isEqualTo("2027-03-02");
    }

    @Test
    void whoLostTheWorkMeanwhileIsNotWaitedFor() {
        neverAtWorkBefore();
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-08-10"));
        reach("2026-12-10");
        hold("2026-12-10", "fine", Map.of("atWork", "no"));

        assertThat(durable()).isEmpty();
        assertThat(outcome()).isEqualTo("completed");
    }

    @Test
    void theFirstContactAlreadyKnowsTheDayOfTheOutflowToWork() {
        reachWithOutflow("WORK_TEMPORARY", "2026-03-02");

        assertThat(shown("holdContact")).containsEntry("workSince", "2026-03-02");
    }

    @Test
    void anotherOutcomeSaysNothingOfWork() {
        reachWithOutflow("TRAINING", "2026-03-02");

        assertThat(shown("holdContact")).doesNotContainKey("workSince");
    }

    private void neverAtWorkBefore() {
        for (String day : List.of(FIRST, "2026-06-02", "2026-07-02")) {
            reach(day);
            hold(day, "fine", Map.of("atWork", "no"));
        }
    }

    private String nextMoment() {
        assertThat(jobs.of(number.value())).hasSize(1);
        return LocalTime.dayOf(jobs.of(number.value()).get(0).getDuedate().toInstant())
                .toString();
    }

    private void reachWithOutflow(String outcome, String day) {
        var trajectory = trajectories.begin(number, LocalDate.parse("2026-01-05"), "");
        outflows.end(
                trajectory,
                Ending.RELEASED,
                new Outflow(outcome, LocalDate.parse(day), 8, null, List.of(), "", "", "", "coach5"),
                UUID.randomUUID(),
                new Leaving(List.of(), ""));
        reach(FIRST);
    }
}
