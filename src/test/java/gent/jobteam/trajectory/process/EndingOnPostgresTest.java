package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a trajectory ends, and what becomes of what still ran. */
class EndingOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    Trajectories trajectories;

    @Autowired
    TrajectorySteps trajectorySteps;

    @Autowired
    Outflows outflows;

    @BeforeEach
    void inATrajectory() {
        startTrajectory();
    }

    @Test
    void theOutflowIsKeptAndTheTrajectoryEnds() {
        startSteps("endingSteps", "outflow");
        var answers = outflow();
        answers.put("ownReleaseScore", 7);
        answers.put("softDomains", list("housing", "language"));
        answers.put("softOutcomes", "Durft zelf te bellen.");
        answers.put("valueQuestion", "Dat iemand tijd had.");
        answers.put("failureQuestion", "Zes weken wachten op kinderopvang.");

        submit("coach", "recordOutflow", answers);

        var trajectory = trajectories.latest(number).orElseThrow();
        assertThat(trajectory.ending()).isEqualTo(Ending.RELEASED);
        assertThat(trajectory.endedOn()).isEqualTo(clock.today());
        assertThat(trajectory.releaseScore()).isEqualTo(9);
        assertThat(outflows.of(trajectory))
                .contains(new Outflow(
                        "WORK_TEMPORARY",
                        LocalDate.of(2026, 3, 16),
                        9,
                        7,
                        List.of("housing", "language"),
                        "Durft zelf te bellen.",
                        "Dat iemand tijd had.",
                        "Zes weken wachten op kinderopvang.",
                        "coach"));
        assertThat(steps()).containsExactly("outflow done released");
        assertThat(runningInstances()).isZero();
    }

    @Test
    void stepsThatStillRunMoveAlongOrEndWithAReason() {
        startSteps("workSteps", "cv", "jobhunting");
        startSteps("endingSteps", "outflow");
        var other = trajectorySteps.running(number).stream()
                .filter(step -> step.kind().equals("jobhunting"))
                .map(TrajectoryStep::id)
                .findFirst()
                .orElseThrow();
        assertThat(shown("coach", "recordOutflow").get("otherSteps").toString())
                .contains("Jobhunting", "Cv en solliciteren")
                .doesNotContain("Uitstroom");
        assertThat(shown("coach", "recordOutflow"))
                .extracting("otherStepsLine")
                .asString()
                .contains("zeg dan waarom");

        var answers = outflow();
        answers.put("movedSteps", list(other.toString()));
        assertThat(refused("coach", "recordOutflow", answers)).containsExactly("endReason");
        answers.put("endReason", "Niet meer nodig met dit werk.");
        submit("coach", "recordOutflow", answers);

        assertThat(steps())
                .containsExactly("cv ended ended", "jobhunting movedAlong movedAlong", "outflow done released");
        assertThat(trajectorySteps.get(other).note()).isEmpty();
        assertThat(runningInstances()).isZero();
    }

    @Test
    void nothingIsAskedAboutOtherStepsWhenNoneRuns() {
        startSteps("endingSteps", "outflow");

        assertThat(shown("coach", "recordOutflow"))
                .extracting("otherStepsLine")
                .asString()
                .startsWith("Er lopen geen andere stappen.");
    }

    @Test
    void anOutflowThatDoesNotGoOnKeepsItsReason() {
        startSteps("endingSteps", "outflow");
        assertThat(refused("coach", "recordOutflow", Map.of("outflowConfirmed", "no")))
                .containsExactly("stepNote");

        submit("coach", "recordOutflow", Map.of("outflowConfirmed", "no", "stepNote", "Het contract ging niet door."));

        assertThat(steps()).containsExactly("outflow done failed");
        assertThat(trajectories.running(number).endedOn()).isNull();
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    @Test
    void anOutcomeThatThePartnershipDoesNotKnowIsRefused() {
        startSteps("endingSteps", "outflow");
        var answers = outflow();
        answers.put("outcome", "LOTTERY");
        answers.remove("releaseScore");

        assertThat(refused("coach", "recordOutflow", answers)).containsExactly("outcome", "releaseScore");
        assertThat(trajectories.running(number)).isNotNull();
    }

    @Test
    void aParticipantStopsAfterAConversationAndACaseDiscussion() {
        startSteps("workSteps", "cv");
        startSteps("endingSteps", "stop");
        submit("coach", "talkAboutStopping", talk("stops"));
        assertThat(task("closeCase")).isNull();
        theTeamDecides("stop");
        var answers = new HashMap<>(outflow());
        answers.remove("outflowConfirmed");
        answers.put("outcome", "NO_RESULT");
        answers.put("endReason", "De deelnemer stopt.");

        submit("coach", "closeCase", answers);

        var trajectory = trajectories.latest(number).orElseThrow();
        assertThat(trajectory.ending()).isEqualTo(Ending.STOPPED);
        assertThat(outflows.of(trajectory).orElseThrow().outcome()).isEqualTo("NO_RESULT");
        assertThat(steps()).containsExactly("cv ended ended", "stop done stopped");
        assertThat(contacts.latest(number, 1).get(0).note()).isEqualTo("Ik ga terug naar Roemenië.");
    }

    @Test
    void aTeamThatGoesOnClosesTheStepOnly() {
        startSteps("endingSteps", "stop");
        submit("coach", "talkAboutStopping", talk("stops"));

        theTeamDecides("continue");

        assertThat(steps()).containsExactly("stop done continue");
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    @Test
    void withoutAConversationNothingStops() {
        startSteps("endingSteps", "stop");
        assertThat(refused("coach", "talkAboutStopping", Map.of("stopTalk", "stops")))
                .containsExactly("contactKind", "contactOn", "contactNote");

        submit("coach", "talkAboutStopping", Map.of("stopTalk", "notSpoken"));

        assertThat(steps()).containsExactly("stop done continue");
        assertThat(contacts.latest(number, 9)).hasSize(1);
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    /** The case discussion, without the participant's name. */
    private void theTeamDecides(String outcome) {
        submit(
                "coach",
                "putOnAgenda",
                Map.of("discussionOn", "2026-03-09", "participantWish", "staysAway", "guestWanted", "no"));
        submit(
                "coach",
                "preparePseudonymised",
                Map.of("usualQuestions", list("bestCoach"), "teamQuestion", "Stoppen we?"));
        clock.advance(Period.ofDays(7));
        submit(
                "coach",
                "holdDiscussion",
                Map.of(
                        "meetingOutcome", "decided",
                        "heldOn", "2026-03-09",
                        "participantPresence", "absentByChoice",
                        "adviceContinue", list("VDAB", "CAW Oost-Vlaanderen"),
                        "discussionOutcome", outcome,
                        "decisionWhy", "Zo wil de deelnemer het."));
    }

    private Map<String, Object> talk(String outcome) {
        return Map.of(
                "stopTalk",
                outcome,
                "contactKind",
                "conversation",
                "contactOn",
                today(),
                "contactNote",
                "Ik ga terug naar Roemenië.");
    }

    private static Map<String, Object> outflow() {
        return new HashMap<>(Map.of(
                "outflowConfirmed", "yes",
                "outcome", "WORK_TEMPORARY",
                "outcomeOn", "2026-03-16",
                "releaseScore", 9));
    }

    private long runningInstances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }
}
