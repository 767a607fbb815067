package gent.jobteam.groupsession.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Instant;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsessionProcessTest {

    private static final Instant IN_A_WEEK = ProcessTestEngine.BEGIN.plus(Period.ofDays(7));

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("groupsession");

    @BeforeEach
    void terms() {
        engine.term("taskDue", "P3D");
        engine.term("sessionFeedback", "P7D");
    }

    @Test
    void aPlannedSessionIsFollowedByWhoGivesItUntilItBegins() {
        plan();

        assertThat(engine.waitingAt()).containsExactly("userTask_followSignUps");
        assertThat(engine.task("userTask_followSignUps").getAssignee()).isEqualTo("sessionTrainer");
        assertThat(engine.task("userTask_followSignUps").getDueDate().toInstant())
                .isEqualTo(IN_A_WEEK);
    }

    @Test
    void aSessionThatGoesOnWaitsForItsMoment() {
        plan();
        decide("goOn");
        assertThat(engine.waitingAt()).containsExactly("gateway_begins");

        engine.pass(Period.ofDays(6));
        assertThat(engine.waitingAt()).containsExactly("gateway_begins");
        engine.pass(Period.ofDays(2));

        assertThat(engine.waitingAt()).containsExactly("userTask_noteAttendance");
        assertThat(engine.callsOf("tellMovedDelegate")).isZero();
        assertThat(engine.callsOf("tellCancelledDelegate")).isZero();
    }

    @Test
    void whatChangesAfterAllIsDecidedAgain() {
        plan();
        decide("goOn");

        engine.deliver("groupsession.changedAgain", Map.of());

        assertThat(engine.waitingAt()).containsExactly("userTask_followSignUps");
    }

    @Test
    void aSessionThatIsMovedIsToldAndFollowedUntilItsNewMoment() {
        plan();
        Instant later = IN_A_WEEK.plus(Period.ofDays(7));

        engine.complete("userTask_followSignUps", Map.of("sessionDecision", "move", "sessionBegins", Date.from(later)));

        assertThat(engine.callsOf("tellMovedDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_followSignUps");
        assertThat(engine.task("userTask_followSignUps").getDueDate().toInstant())
                .isEqualTo(later);
        decide("goOn");
        engine.pass(Period.ofDays(8));
        assertThat(engine.waitingAt()).containsExactly("gateway_begins");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whoWasSignedUpForACancelledSessionIsOfferedAnother(boolean anybody) {
        signedUp(anybody);
        plan();

        decide("cancel");

        assertThat(engine.callsOf("tellCancelledDelegate")).isOne();
        assertThat(engine.hasEnded()).isEqualTo(!anybody);
        if (anybody) {
            assertThat(engine.waitingAt()).containsExactly("userTask_offerOther");
        } else {
            assertThat(engine.passed()).endsWith("endEvent_sessionCancelled");
        }
    }

    @Test
    void afterTheOfferACancelledSessionEnds() {
        signedUp(true);
        plan();
        decide("cancel");

        engine.complete("userTask_offerOther");

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_sessionCancelled").doesNotContain("serviceTask_askFeedback");
    }

    @Test
    void afterASessionParticipantsAreAskedAndTheTrainerReadsIt() {
        hold("yes");
        assertThat(engine.callsOf("askFeedbackDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("event_feedbackGathered");

        engine.pass(Period.ofDays(8));
        assertThat(engine.waitingAt()).containsExactly("userTask_viewFeedback");
        assertThat(engine.task("userTask_viewFeedback").getAssignee()).isEqualTo("sessionTrainer");
        engine.complete("userTask_viewFeedback");

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_sessionHeld");
    }

    @Test
    void aSessionThatWasNotThereIsToldLikeACancelledOne() {
        signedUp(true);
        hold("no");

        assertThat(engine.callsOf("askFeedbackDelegate")).isZero();
        assertThat(engine.callsOf("tellCancelledDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_offerOther");
    }

    private void hold(String held) {
        plan();
        decide("goOn");
        engine.pass(Period.ofDays(8));
        engine.complete("userTask_noteAttendance", Map.of("sessionHeld", held));
    }

    private void plan() {
        engine.start(Map.of("sessionBegins", Date.from(IN_A_WEEK)));
    }

    private void decide(String decision) {
        engine.complete("userTask_followSignUps", Map.of("sessionDecision", decision));
    }

    private void signedUp(boolean anybody) {
        engine.bean("tellCancelledDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                GroupsessionProcess.ANYBODY_SIGNED_UP.set(execution, anybody);
            }
        });
    }
}
