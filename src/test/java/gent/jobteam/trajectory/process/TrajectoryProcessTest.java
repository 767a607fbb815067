package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrajectoryProcessTest {

    private static final String STANDING = TrajectoryProcess.STANDING_TASK;
    private static final Date NEXT_CONTACT = Date.from(Instant.parse("2026-03-08T23:00:00Z"));

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(TrajectoryProcess.KEY);

    @Test
    void aTrajectoryBeginsWithTheZeroMeasurementAndTheFirstAgreements() {
        engine.start(Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_measureZero");
        assertThat(engine.task("userTask_measureZero").getAssignee()).isEqualTo("caseManager");

        engine.complete("userTask_measureZero");
        assertThat(engine.waitingAt()).containsExactly("userTask_makeAgreements");

        engine.complete("userTask_makeAgreements", steps(0));
        assertThat(engine.waitingAt()).containsExactly(STANDING);
    }

    @Test
    void theFirstAgreementsMayStartSteps() {
        engine.start(Map.of());
        engine.complete("userTask_measureZero");
        engine.complete("userTask_makeAgreements", steps(2));

        assertThat(engine.tasks(STANDING)).hasSize(1);
        assertThat(runningSteps()).isEqualTo(2);
    }

    @Test
    void theStandingTaskIsDueAfterTheContactRhythm() {
        engine.bean("nextContactDueListener", (TaskListener) TrajectoryProcessTest::setDueDate);
        startTrajectory();

        assertThat(engine.variable("contactRhythm")).isEqualTo("P7D");
        assertThat(engine.task(STANDING).getDueDate()).isEqualTo(NEXT_CONTACT);
    }

    @Test
    void theFactsBehindTheRhythmAreNotKept() {
        startTrajectory();
        engine.complete(STANDING, steps(1));

        assertThat(Stream.of("weeksSinceStart", "lastReleaseScore", "failedAttempts", "stepsToStart"))
                .allSatisfy(name -> assertThat(engine.services()
                                .getHistoryService()
                                .createHistoricVariableInstanceQuery()
                                .variableName(name)
                                .count())
                        .isZero());
    }

    @Test
    void theRhythmIsDecidedAgainEachTime() {
        startTrajectory();

        engine.complete(STANDING, withFacts(steps(0), 30, 9, 0));

        assertThat(engine.variable("contactRhythm")).isEqualTo("P28D");
    }

    @Test
    void theStandingTaskOpensAgainWithoutAnyStep() {
        startTrajectory();
        String first = engine.task(STANDING).getId();

        engine.complete(STANDING, steps(0));

        assertThat(engine.task(STANDING).getId()).isNotEqualTo(first);
        assertThat(engine.waitingAt()).containsExactly(STANDING);
    }

    @Test
    void stepsOfSeveralRoundsGoOnSideBySide() {
        startTrajectory();

        engine.complete(STANDING, steps(3));
        engine.complete(STANDING, steps(0));
        engine.complete(STANDING, steps(2));

        assertThat(engine.tasks(STANDING)).hasSize(1);
        assertThat(runningSteps()).isEqualTo(5);
    }

    @Test
    void anEndedStepLeavesTheStandingTaskOpen() {
        startTrajectory();
        engine.complete(STANDING, steps(1));

        engine.end("trajectory-step", Map.of());

        assertThat(engine.waitingAt()).containsExactly(STANDING);
        assertThat(engine.passed()).contains("endEvent_stepsTaken");
    }

    @Test
    void withoutTheChosenStepsTheStandingTaskCannotBeCompleted() {
        startTrajectory();

        assertThatThrownBy(() -> engine.complete(STANDING, Map.of())).isInstanceOf(ProcessEngineException.class);

        assertThat(engine.tasks(STANDING)).hasSize(1);
    }

    @Test
    void theStandingTaskCannotBeCompletedTwice() {
        startTrajectory();
        var task = engine.task(STANDING);
        engine.complete(task, steps(0));

        assertThatThrownBy(() -> engine.complete(task, steps(0))).isInstanceOf(ProcessEngineException.class);

        assertThat(engine.tasks(STANDING)).hasSize(1);
    }

    @Test
    void aReleasedParticipantEndsTheTrajectoryAndEverythingInIt() {
        startTrajectory();
        engine.complete(STANDING, steps(2));
        engine.called("trajectory-step").escalates("participantReleased", Map.of());

        engine.complete(STANDING, steps(1));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).contains("event_participantReleased").endsWith("endEvent_released");
        assertThat(runningSteps()).isZero();
        assertThat(engine.callsOf("trajectoryEndedListener")).isOne();
    }

    @Test
    void eachThreeMonthsTheTrajectoryIsFollowedUp() {
        engine.term("followUp", "P3M");
        engine.term("silenceCheck", "P2Y");
        startTrajectory();

        engine.pass(Period.ofMonths(3));
        assertThat(engine.waitingAt()).contains("userTask_followUp", STANDING);
        engine.pass(Period.ofMonths(4));
        assertThat(engine.tasks("userTask_followUp")).hasSize(1);

        engine.complete("userTask_followUp");
        assertThat(engine.waitingAt()).contains("event_nextFollowUpDue").doesNotContain("userTask_followUp");
        engine.fireTimer("event_nextFollowUpDue");
        assertThat(engine.task("userTask_followUp").getAssignee()).isEqualTo("caseManager");
        assertThat(engine.tasks(STANDING)).hasSize(1);
    }

    @Test
    void eachWeekTheSilenceIsChecked() {
        startTrajectory();

        engine.fireTimer("startEvent_silenceCheckDue");
        assertThat(engine.waitingAt()).contains("callActivity_silence", STANDING);
        engine.end("trajectory-silence", Map.of());
        assertThat(engine.waitingAt()).containsExactly(STANDING);

        assertThat(engine.dueTimeOf("startEvent_silenceCheckDue"))
                .isEqualTo(ProcessTestEngine.BEGIN.plus(Duration.ofDays(14)));
    }

    @Test
    void coordinationFindsASubstituteForAnAbsentCoach() {
        startTrajectory();

        engine.deliver(TrajectoryProcess.COACH_ABSENT, Map.of());
        assertThat(engine.waitingAt()).contains("userTask_assignSubstitute", STANDING);
        engine.complete("userTask_assignSubstitute");

        assertThat(engine.waitingAt()).containsExactly(STANDING);
        assertThat(engine.passed()).endsWith("endEvent_substituteAssigned");
    }

    @Test
    void aSubstituteThatWasFoundElsewhereWithdrawsTheRequest() {
        startTrajectory();
        engine.deliver(TrajectoryProcess.COACH_ABSENT, Map.of());

        engine.deliver(TrajectoryProcess.SUBSTITUTE_FOUND, Map.of());

        assertThat(engine.waitingAt()).containsExactly(STANDING);
        assertThat(engine.passed()).endsWith("endEvent_noLongerNeeded");
    }

    private void startTrajectory() {
        engine.start(Map.of());
        engine.complete("userTask_measureZero");
        engine.complete("userTask_makeAgreements", steps(0));
    }

    private long runningSteps() {
        return engine.services()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("trajectory-step")
                .processInstanceBusinessKey(ProcessTestEngine.CASE)
                .count();
    }

    /** What the form of the standing task hands on: for this transaction only. */
    private static Map<String, Object> steps(int number) {
        List<String> ids = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(number)
                .toList();
        return withFacts(Map.of(TrajectoryProcess.STEPS_TO_START, Variables.untypedValue(ids, true)), 0, 0, 0);
    }

    private static Map<String, Object> withFacts(Map<String, Object> answers, int weeks, int score, int attempts) {
        var all = new HashMap<>(answers);
        all.put(TrajectoryProcess.WEEKS_SINCE_START, Variables.integerValue(weeks, true));
        all.put(TrajectoryProcess.LAST_RELEASE_SCORE, Variables.integerValue(score, true));
        all.put(TrajectoryProcess.FAILED_ATTEMPTS, Variables.integerValue(attempts, true));
        return all;
    }

    private static void setDueDate(DelegateTask task) {
        assertThat(TrajectoryProcess.CONTACT_RHYTHM.require(task)).isEqualTo("P7D");
        task.setDueDate(NEXT_CONTACT);
    }
}
