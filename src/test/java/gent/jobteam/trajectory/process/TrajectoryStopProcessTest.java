package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryStopProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("trajectory-stop");

    @BeforeEach
    void raise() {
        engine.start(Map.of("stepId", UUID.randomUUID().toString()));
    }

    @Test
    void nobodyStopsWithoutAConversation() {
        assertThat(engine.waitingAt()).containsExactly("userTask_talkAboutStopping");
        assertThat(engine.task("userTask_talkAboutStopping").getAssignee()).isEqualTo("caseManager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continues", "notSpoken"})
    void withoutAWishToStopTheTrajectoryGoesOn(String answer) {
        engine.complete("userTask_talkAboutStopping", Map.of("stopTalk", answer));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_noWishToStop").doesNotContain("callActivity_casediscussion");
    }

    @Test
    void aWishToStopIsDiscussedInTheTeam() {
        engine.complete("userTask_talkAboutStopping", Map.of("stopTalk", "stops"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_casediscussion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "combination", "regularOffer", "continue"})
    void theTeamMayGoOn(String outcome) {
        engine.complete("userTask_talkAboutStopping", Map.of("stopTalk", "stops"));

        engine.end("casediscussion", Map.of("discussionOutcome", outcome));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_teamGoesOn").doesNotContain("userTask_closeCase");
    }

    @Test
    void onlyAfterBothTheTrajectoryIsClosed() {
        engine.complete("userTask_talkAboutStopping", Map.of("stopTalk", "stops"));
        engine.end("casediscussion", Map.of("discussionOutcome", "stop"));
        assertThat(engine.waitingAt()).containsExactly("userTask_closeCase");

        engine.complete("userTask_closeCase");

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_stopped");
    }
}
