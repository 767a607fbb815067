package gent.jobteam.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactDecisionTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("outreach");

    @ParameterizedTest(name = "mediator for the language {0}, coach speaks it {1}: {2}")
    @CsvSource({"true, false, mediator", "true, true, coach", "false, true, coach", "false, false, coach"})
    void whoMakesTheFirstContact(boolean mediatorForLanguage, boolean coachSpeaksLanguage, String contactBy) {
        var decision = engine.services()
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        "outreach-firstContact",
                        Map.of("mediatorForLanguage", mediatorForLanguage, "coachSpeaksLanguage", coachSpeaksLanguage));

        assertThat(decision.<String>getSingleEntry()).isEqualTo(contactBy);
    }
}
