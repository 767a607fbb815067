package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AftercareProcessTest {

    private static final Instant FIRST = ProcessTestEngine.BEGIN.plus(Duration.ofDays(28));

    private boolean durableWorkAhead;

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(AftercareProcess.KEY);

    @BeforeEach
    void twoMoments() {
        engine.bean("planMomentDelegate", new TwoMoments());
    }

    @Test
    void nothingIsAskedBeforeTheFirstMoment() {
        engine.start(Map.of());

        assertThat(engine.waitingAt()).containsExactly("event_momentReached");
        assertThat(engine.dueTimeOf("event_momentReached")).isEqualTo(FIRST);
    }

    @Test
    void afterTheLastMomentAftercareIsCompleted() {
        engine.start(Map.of());

        contact("fine", false);
        assertThat(engine.waitingAt()).containsExactly("event_momentReached");
        contact("fine", false);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_aftercareCompleted");
        assertThat(engine.variable("aftercareOutcome")).isEqualTo("completed");
    }

    @Test
    void whoWorksButNotLongEnoughIsSpokenToOnceMoreOnTheDayOnWhichItIs() {
        durableWorkAhead = true;
        engine.start(Map.of());
        contact("fine", false);
        contact("fine", false);

        assertThat(engine.callsOf("planDurableMomentDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("event_momentReached");
        durableWorkAhead = false;
        contact("fine", true);

        assertThat(engine.callsOf("recordDurableWorkDelegate")).isOne();
        assertThat(engine.passed()).endsWith("endEvent_aftercareCompleted");
    }

    @Test
    void durableWorkIsRecorded() {
        engine.start(Map.of());

        contact("fine", true);

        assertThat(engine.callsOf("recordDurableWorkDelegate")).isOne();
    }

    @Test
    void otherWorkIsNot() {
        engine.start(Map.of());

        contact("fine", false);

        assertThat(engine.callsOf("recordDurableWorkDelegate")).isZero();
    }

    @Test
    void durableWorkIsRecordedEvenWhenThereAreNewTroubles() {
        engine.start(Map.of());

        contact("relapse", true);

        assertThat(engine.callsOf("recordDurableWorkDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_decideRelapse");
    }

    @Test
    void supportAtWorkGoesOnWhileAJobCoachIsSought() {
        engine.start(Map.of());

        contact("needsCoaching", false);

        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_coachAtWork", "userTask_seekJobCoach");
        engine.fireTimer("event_expertiseOverdue");
        engine.end("expertise", Map.of());
        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_coachAtWork", "userTask_seekJobCoach");
        engine.complete("userTask_seekJobCoach");
        assertThat(engine.waitingAt()).contains("userTask_coachAtWork").doesNotContain("event_momentReached");
        engine.complete("userTask_coachAtWork");
        assertThat(engine.waitingAt()).containsExactly("event_momentReached");
    }

    @ParameterizedTest
    @CsvSource({"relapseTrajectory, endEvent_backToTrajectory", "relapseDiscussion, endEvent_backToDiscussion"})
    void peopleDecideWhatARelapseNeeds(String decision, String end) {
        engine.start(Map.of());
        contact("relapse", false);

        engine.complete("userTask_decideRelapse", Map.of("relapseDecision", decision, "aftercareOutcome", decision));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith(end);
        assertThat(engine.variable("aftercareOutcome")).isEqualTo(decision);
    }

    @Test
    void theyCanDecideThatAftercareGoesOn() {
        engine.start(Map.of());
        contact("relapse", false);

        engine.complete("userTask_decideRelapse", Map.of("relapseDecision", "aftercare"));

        assertThat(engine.waitingAt()).containsExactly("event_momentReached");
        assertThat(engine.variable("aftercareOutcome")).isEqualTo("completed");
    }

    @Test
    void whoWantsNoAftercareAnyMoreIsLeftInPeace() {
        engine.start(Map.of());

        contact("declines", false);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_aftercareDeclined");
        assertThat(engine.variable("aftercareOutcome")).isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fine", "needsCoaching", "relapse", "declines"})
    void theContactBelongsToTheMomentThatWasPlanned(String result) {
        engine.called("aftercare-contact").endsWith(Map.of("aftercareContact", result, "durableWork", false));
        engine.start(Map.of());

        engine.fireTimer("event_momentReached");

        assertThat(engine.now()).isEqualTo(FIRST);
        assertThat(engine.passed()).contains("callActivity_aftercareContact");
    }

    private void contact(String result, boolean durable) {
        engine.fireTimer("event_momentReached");
        engine.end("aftercare-contact", Map.of("aftercareContact", result, "durableWork", durable));
    }

    /** Plans a first moment after four weeks and a last one four weeks later. */
    private class TwoMoments extends ProcessStep {

        @Override
        protected void perform(DelegateExecution execution) {
            int number = AftercareProcess.MOMENT_NUMBER.find(execution).orElse(0) + 1;
            AftercareProcess.OUTCOME.set(
                    execution, AftercareProcess.OUTCOME.find(execution).orElse("completed"));
            AftercareProcess.MOMENT_LEFT.set(execution, number <= 2);
            AftercareProcess.DURABLE_WORK_AHEAD.set(execution, number > 2 && durableWorkAhead);
            AftercareProcess.MOMENT_NUMBER.set(execution, number);
            AftercareProcess.LAST_MOMENT.set(execution, number == 2);
            AftercareProcess.MOMENT_ON.set(execution, Date.from(engine.now().plus(Duration.ofDays(28))));
        }
    }
}
