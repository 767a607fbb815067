package gent.jobteam.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs in to the demonstration finds something to do: the stories that leave it for her are there. */
class DemoSpreadTest {

    private final List<DemoPerson> people = DemoParticipantsAtStart.people();

    DemoSpreadTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"noord", "oost", "zuid", "west"})
    void somebodyIsNewInEveryZoneForItsSpocAndItsWelfareWorker(String zone) {
        assertThat(people)
                .anyMatch(person -> person.zone().equals(zone) && person.story().equals("intakeStart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediation", "jobhunting", "session", "guest", "assignment"})
    void theExpertiseCellTheReceptionAndCoordinationAreAsked(String story) {
        assertThat(people).extracting(DemoPerson::story).contains(story);
    }

    @Test
    void nobodyStartedSoLateThatNothingHappened() {
        assertThat(people).allMatch(person -> person.startedDaysAgo() > 0);
    }
}
