package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRhythmDecisionTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(TrajectoryProcess.KEY);

    @ParameterizedTest(name = "{0} failed attempts, week {1}, release score {2}: contact after {3}")
    @CsvSource({
        "3,  0, 0, P7D",
        "5, 60, 9, P7D",
        "2, 60, 9, P28D",
        "0,  0, 0, P7D",
        "0,  7, 9, P7D",
        "0,  8, 9, P28D",
        "0,  8, 8, P28D",
        "0,  8, 10, P28D",
        "0,  8, 7, P14D",
        "0,  8, 4, P14D",
        "0,  8, 3, P7D",
        "0, 70, 1, P7D",
        "0, 70, 0, P14D"
    })
    void theRhythmFollowsTheFacts(int failedAttempts, int weeks, int score, String rhythm) {
        var decision = engine.services()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        "trajectory-contactRhythm",
                        Variables.putValue(TrajectoryProcess.FAILED_ATTEMPTS, failedAttempts)
                                .putValue(TrajectoryProcess.WEEKS_SINCE_START, weeks)
                                .putValue(TrajectoryProcess.LAST_RELEASE_SCORE, score));

        assertThat(decision.<String>getSingleEntry()).isEqualTo(rhythm);
    }
}
