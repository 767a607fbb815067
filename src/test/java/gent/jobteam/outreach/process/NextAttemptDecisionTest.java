package gent.jobteam.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextAttemptDecisionTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("outreach");

    @ParameterizedTest(name = "{0} after {1} failed attempts, last tried by {2}: {3}")
    @CsvSource({
        "later, 0, mediator, mediator",
        "later, 0, coach, coach",
        "later, 0, seekOut, coach",
        "notReached, 1, mediator, mediator",
        "notReached, 2, coach, coach",
        "notReached, 3, mediator, seekOut",
        "notReached, 3, coach, seekOut",
        "notReached, 4, seekOut, coordination",
        "notReached, 9, coach, coordination"
    })
    void whoTriesNext(String contactOutcome, int failedAttempts, String before, String next) {
        var decision = engine.services()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        "outreach-nextAttempt",
                        Map.of(
                                "contactOutcome",
                                contactOutcome,
                                "failedAttempts",
                                failedAttempts,
                                "contactBy",
                                before));

        assertThat(decision.<String>getSingleEntry()).isEqualTo(next);
    }
}
