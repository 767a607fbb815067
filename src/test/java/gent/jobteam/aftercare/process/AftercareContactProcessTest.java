package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AftercareContactProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(AftercareProcess.CONTACT_KEY);

    @BeforeEach
    void begin() {
        engine.start(Map.of("momentOn", Date.from(ProcessTestEngine.BEGIN)));
    }

    @Test
    void theCaseManagerHoldsTheContactOnItsDay() {
        assertThat(engine.waitingAt()).containsExactly("userTask_holdContact");
        assertThat(engine.task("userTask_holdContact").getAssignee()).isEqualTo("caseManager");
        assertThat(engine.task("userTask_holdContact").getDueDate().toInstant()).isEqualTo(ProcessTestEngine.BEGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fine", "needsCoaching", "relapse", "declines"})
    void aRealContactEndsTheMoment(String result) {
        contact(result, 0);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_contactHeld");
    }

    @ParameterizedTest
    @CsvSource({"1, event_retryPauseOver", "2, event_retryPauseOver", "3, userTask_seekOut", "7, userTask_seekOut"})
    void whoIsNotReachedIsTriedAgainAndThenSoughtOut(int attempts, String next) {
        contact("notReached", attempts);

        assertThat(engine.waitingAt()).containsExactly(next);
    }

    @Test
    void afterAPauseThereIsANewAttempt() {
        engine.term("retryPause", "P9D");
        contact("notReached", 1);

        assertThat(engine.dueTimeOf("event_retryPauseOver"))
                .isEqualTo(ProcessTestEngine.BEGIN.plus(Duration.ofDays(9)));
        engine.fireTimer("event_retryPauseOver");

        assertThat(engine.waitingAt()).containsExactly("userTask_holdContact");
    }

    @Test
    void whoIsFoundIsAskedHowItGoes() {
        contact("notReached", 3);

        engine.complete("userTask_seekOut", Map.of("seekOutResult", "found"));

        assertThat(engine.waitingAt()).containsExactly("userTask_holdContact");
    }

    @Test
    void silenceNeverClosesACase() {
        for (int round = 3; round < 6; round++) {
            contact("notReached", round);
            engine.complete("userTask_seekOut", Map.of("seekOutResult", "notFound"));
            assertThat(engine.waitingAt()).containsExactly("userTask_discussAbsence");
            engine.complete("userTask_discussAbsence");
            assertThat(engine.waitingAt()).containsExactly("event_retryPauseOver");
            engine.fireTimer("event_retryPauseOver");
        }

        assertThat(engine.waitingAt()).containsExactly("userTask_holdContact");
    }

    private void contact(String result, int failedAttempts) {
        engine.complete(
                "userTask_holdContact",
                Map.of("aftercareContact", result, "failedAttempts", failedAttempts, "durableWork", false));
    }
}
