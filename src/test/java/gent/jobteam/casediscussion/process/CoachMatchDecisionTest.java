package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoachMatchDecisionTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(CasediscussionProcess.KEY);

    @ParameterizedTest(name = "zone {0}, language {1}, {2} fields of expertise, {3} % full: {4} points")
    @CsvSource({
        "false, false, 0, 100, 0",
        "false, false, 0, 140, 0",
        "true,  false, 0, 100, 3",
        "false, true,  0, 100, 3",
        "false, false, 1, 100, 2",
        "false, false, 2, 100, 3",
        "false, false, 5, 100, 3",
        "false, false, 0,   0, 3",
        "false, false, 0,  49, 3",
        "false, false, 0,  50, 2",
        "false, false, 0,  79, 2",
        "false, false, 0,  80, 1",
        "false, false, 0,  99, 1",
        "true,  true,  3,   0, 12"
    })
    void aCoachGetsPointsForEachFact(boolean zone, boolean language, int expertise, int load, int points) {
        var decision = engine.services()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        CasediscussionProcess.COACH_MATCH,
                        Variables.putValue("sameZone", zone)
                                .putValue("languageMatch", language)
                                .putValue("expertiseMatches", expertise)
                                .putValue("loadPercent", load));

        assertThat(((Number) decision.getSingleEntry()).intValue()).isEqualTo(points);
    }
}
