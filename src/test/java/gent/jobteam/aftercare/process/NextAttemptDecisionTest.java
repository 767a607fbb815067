package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextAttemptDecisionTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(AftercareProcess.CONTACT_KEY);

    @ParameterizedTest(name = "after {0} failed attempts: {1}")
    @CsvSource({"0, retry", "1, retry", "2, retry", "3, seekOut", "12, seekOut"})
    void afterThreeFailedAttemptsWeSeekHerOut(int attempts, String next) {
        var decision = engine.services()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        "aftercare-contact-nextAttempt", Variables.putValue("failedAttempts", attempts));

        assertThat(decision.<String>getSingleEntry()).isEqualTo(next);
    }
}
