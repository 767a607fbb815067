package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.ReleasePoint;
import gent.jobteam.trajectory.Scale;
import gent.jobteam.trajectory.Score;
import gent.jobteam.trajectory.Trajectories;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MeasurementOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    Trajectories trajectories;

    @Autowired
    Measurements measurements;

    @BeforeEach
    void theTrajectoryBegins() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
    }

    @Test
    void theParticipantsScoreIsKeptBesideTheCoachs() {
        submit(
                "coach",
                "measureZero",
                together(Map.of("scoreHousing", 2, "ownHousing", 4, "ownWork", 1, "scoreLanguage", 5)));

        assertThat(last().scores())
                .containsOnly(
                        Map.entry("housing", new Score(2, 4, Scale.STAR)),
                        Map.entry("work", new Score(null, 1, Scale.STAR)),
                        Map.entry("language", new Score(5, null, Scale.STAR)));
    }

    @Test
    void whatNobodyAnsweredIsMissingAndNeverANumber() {
        submit("coach", "measureZero", together(Map.of()));

        assertThat(last().scores()).isEmpty();
        assertThat(last().empowerment()).isEmpty();
        assertThat(last().releaseScore()).isNull();
        submit("coach", "makeAgreements", Map.of("newAgreements", "We bellen op maandag."));
        startSteps("followSteps", "measurement");
        assertThat(shown("coach", "measure").get("lastMeasurement").toString())
                .contains("Wonen: niet ingevuld", "Schaal om los te laten: niet ingevuld", "Empowerment: niet gemeten");
    }

    @Test
    void fromTheCaseFileTheParticipantIsNotAsked() {
        submit(
                "coach",
                "measureZero",
                Map.of("measuredHow", "fromFile", "measuredOn", today(), "ownHousing", 4, "scoreHousing", 2));

        assertThat(last().scores()).containsOnly(Map.entry("housing", new Score(2, null, Scale.STAR)));
    }

    @Test
    void onlyChosenLifeDomainsAreAskedNowAndNextTime() {
        submit(
                "coach",
                "measureZero",
                together(Map.of(
                        "starAxes", list("work", "housing"), "scoreHousing", 2, "scoreBudget", 1, "ownBudget", 1)));

        assertThat(last().scores()).containsOnlyKeys("housing");
        assertThat(measurements.axes(number)).extracting("code").containsExactly("housing", "work");

        submit("coach", "makeAgreements", Map.of("newAgreements", "We bellen op maandag."));
        startSteps("followSteps", "measurement");
        var shown = shown("coach", "measure");
        assertThat(shown.get("starAxes").toString()).isEqualTo("[\"housing\",\"work\"]");
        assertThat(shown.get("lastMeasurement").toString()).contains("Wonen: 2").doesNotContain("Budget");
    }

    @Test
    void withoutAChoiceAllLifeDomainsAreAxes() {
        submit("coach", "measureZero", together(Map.of("scoreBudget", 1)));

        assertThat(measurements.chosenAxes(number)).isEmpty();
        assertThat(measurements.axes(number)).hasSize(15);
        assertThat(last().scores()).containsOnlyKeys("budget");
    }

    @Test
    void empowermentIsKeptWhenItIsAsked() {
        submit(
                "coach",
                "measureZero",
                together(Map.of(
                        "measureEmpowerment", true, "powerImpact", 2, "ownPowerImpact", 5, "ownPowerMeaning", 1)));

        assertThat(last().empowerment())
                .containsOnly(
                        Map.entry("impact", new Score(2, 5, new Scale(1, 5))),
                        Map.entry("meaning", new Score(null, 1, new Scale(1, 5))));
    }

    @Test
    void empowermentIsNotKeptWhenItIsNotAsked() {
        submit("coach", "measureZero", together(Map.of("powerImpact", 2)));

        assertThat(last().empowerment()).isEmpty();
    }

    @Test
    void theFormExplainsTheComponentsOnTheirScale() {
        assertThat(shown("coach", "measureZero").get("empowermentExplained").toString())
                .contains("- Impact: Wat ik doe verandert iets aan mijn situatie. (1 tot 5)");
    }

    @ParameterizedTest
    @CsvSource({
        "scoreHousing,0",
        "scoreHousing,6",
        "scoreHousing,2.5",
        "scoreHousing,drie",
        "scoreHousing,99999999999999999999",
        "ownHousing,0",
        "ownHousing,-1",
        "releaseScore,0",
        "releaseScore,11",
        "powerImpact,0",
        "ownPowerImpact,6",
        "powerImpact,1e9",
        "measuredOn,2199-01-01",
        "measuredOn,31/02/2026",
        "measuredHow,allebei"
    })
    void whatIsNotOnTheScaleIsRefusedAtItsField(String field, String answer) {
        var answers = new HashMap<>(together(Map.of("measureEmpowerment", true)));
        answers.put(field, answer);

        assertThat(refused("coach", "measureZero", answers)).containsExactly(field);
    }

    @Test
    void aLifeDomainThatDoesNotExistIsRefused() {
        assertThat(refused("coach", "measureZero", together(Map.of("starAxes", list("work", "paradise")))))
                .containsExactly("starAxes");
        assertThat(refused("coach", "measureZero", together(Map.of("starAxes", "work"))))
                .containsExactly("starAxes");
    }

    @Test
    void theTrendOfTheReleaseScaleHoldsEveryScore() {
        submit("coach", "measureZero", together(Map.of("releaseScore", 2, "ownReleaseScore", 4)));
        submit("coach", "makeAgreements", Map.of("newAgreements", "We bellen op maandag."));
        startSteps("followSteps", "measurement");
        var first = clock.today();
        clock.advance(Period.ofDays(40));
        submit("coach", "measure", together(Map.of("ownReleaseScore", 6)));

        assertThat(measurements.releaseTrend(number))
                .containsExactly(
                        new ReleasePoint(first, 2, 4, "measurement"),
                        new ReleasePoint(first.plusDays(40), null, 6, "measurement"));
        assertThat(trajectories.running(number).releaseScore())
                .as("what the coach did not answer stays as it was")
                .isEqualTo(2);
        assertThat(measurements.of(number)).extracting(Measurement::zero).containsExactly(true, false);
    }

    @Test
    void fromTheCaseFileHerOwnScoreOfTheReleaseScaleIsMissing() {
        submit(
                "coach",
                "measureZero",
                Map.of("measuredHow", "fromFile", "measuredOn", today(), "releaseScore", 2, "ownReleaseScore", 9));

        assertThat(last().releaseScore()).isEqualTo(2);
        assertThat(last().ownReleaseScore()).isNull();
    }

    @Test
    void herOwnScoreIsOnTheReleaseScaleToo() {
        assertThat(refused("coach", "measureZero", together(Map.of("ownReleaseScore", 11))))
                .containsExactly("ownReleaseScore");
        assertThat(refused("coach", "measureZero", together(Map.of("ownReleaseScore", 0))))
                .containsExactly("ownReleaseScore");
    }

    private Measurement last() {
        List<Measurement> all = measurements.of(number);
        return all.get(all.size() - 1);
    }

    private Map<String, Object> together(Map<String, Object> answers) {
        var all = new HashMap<String, Object>(answers);
        all.put("measuredHow", "together");
        all.put("measuredOn", today());
        return all;
    }
}
