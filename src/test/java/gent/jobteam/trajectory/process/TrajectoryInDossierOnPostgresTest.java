package gent.jobteam.trajectory.process;

import static gent.jobteam.participant.DossierSection.CONTACTS;
import static gent.jobteam.participant.DossierSection.JOURNEY;
import static gent.jobteam.participant.DossierSection.MEASUREMENTS;
import static gent.jobteam.participant.DossierSection.PROMISES;
import static gent.jobteam.participant.DossierSection.STEPS;
import static gent.jobteam.participant.DossierSection.VDAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.jobteam.dossier.Dossier;
import gent.jobteam.dossier.Dossiers;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.NewCase;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.trajectory.Combination;
import gent.jobteam.trajectory.Combinations;
import gent.jobteam.trajectory.FollowUp;
import gent.jobteam.trajectory.FollowUps;
import gent.jobteam.trajectory.Leaving;
import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Silences;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectorySteps;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a trajectory adds to the dossier, read as its reader reads it: behind the second wall. */
class TrajectoryInDossierOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierAccess accesses;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Promises promises;

    @Autowired
    TrajectorySteps steps;

    @Autowired
    Combinations combinations;

    @Autowired
    FollowUps followUps;

    @Autowired
    Silences silences;

    @Autowired
    Outflows outflows;

    Trajectory trajectory;

    @BeforeEach
    void begin() {
        trajectory = trajectories.begin(number, clock.today(), "Woont bij haar zus.");
    }

    @Test
    void interimGoalsStandBelowTheirGoal() {
        var kitchen = promises.aim(trajectory, List.of("Werken in een keuken"), "coach")
                .get(0);
        promises.aimOnTheWay(trajectory, List.of("Elke dag tien woorden leren"), Optional.empty(), "coach");
        promises.aim(trajectory, List.of("Zelf naar de bank"), "coach3");
        promises.aimOnTheWay(trajectory, List.of("Een cv maken"), Optional.of(kitchen), "coach");
        promises.agree(trajectory, List.of("We bellen op maandag."), "coach");

        assertThat(lines(PROMISES))
                .extracting(DossierLine::title, DossierLine::words, DossierLine::byId)
                .containsExactly(
                        tuple("Afspraak", "We bellen op maandag.", "coach"),
                        tuple("Doel", "Zelf naar de bank", "coach3"),
                        tuple("Doel", "Werken in een keuken", "coach"),
                        tuple("↳ Tussendoel", "Elke dag tien woorden leren", "coach"),
                        tuple("↳ Tussendoel", "Een cv maken", "coach"),
                        tuple("Beginsituatie", "Woont bij haar zus.", ""));
    }

    @Test
    void withSeveralGoalsAnInterimGoalBelongsToNoneUnlessSomebodySaysSo() {
        promises.aim(trajectory, List.of("Werken", "Verhuizen"), "coach");
        promises.aimOnTheWay(trajectory, List.of("Een cv maken"), Optional.empty(), "coach");

        assertThat(lines(PROMISES)).extracting(DossierLine::title).contains("Tussendoel");
    }

    @Test
    void aGoalOfAnotherCaseIsNobodysParent() {
        var other = trajectories.begin(
                cases.open(new NewCase("Ion Popescu", "", "", "ro", "", "noord", "oc", "", null, "coach")),
                clock.today(),
                "");
        var theirs = promises.aim(other, List.of("Werken"), "coach").get(0);

        promises.aimOnTheWay(trajectory, List.of("Een cv maken"), Optional.of(theirs), "coach");

        assertThat(lines(PROMISES)).extracting(DossierLine::title).contains("Tussendoel");
    }

    @Test
    void whatIsClosedIsShownAsClosedBelowWhatHolds() {
        promises.agree(trajectory, List.of("Oud", "Nieuw"), "coach");
        var old = promises.open(number).get(0);
        promises.closeAgreements(trajectory, List.of(old.id()));

        assertThat(lines(PROMISES))
                .extracting(DossierLine::words, DossierLine::open, DossierLine::state)
                .startsWith(tuple("Nieuw", true, ""), tuple("Oud", false, "afgesloten op " + shownToday()));
    }

    @Test
    void aFollowUpTellsItsScore() {
        followUps.record(trajectory, new FollowUp(clock.today(), 4, 7, "no", "Meer bellen.", "coach"));

        assertThat(lines(PROMISES).get(0).state())
                .isEqualTo("schaal om los te laten 4 (volgens de deelnemer: 7), het reguliere aanbod past nog niet");
    }

    @Test
    void eachStepTellsItsKindAndHowItStands() {
        var ids = steps.choose(trajectory, List.of("cv", "housing"), "Graag in de voormiddag.", null, "coach");
        steps.close(ids.get(0), new StepResult("partly", "work", "Cv is klaar.", "coach3"));

        assertThat(lines(STEPS))
                .extracting(
                        DossierLine::title,
                        DossierLine::words,
                        DossierLine::state,
                        DossierLine::byId,
                        DossierLine::open)
                .containsExactly(
                        tuple("Wonen", "Graag in de voormiddag.", "gepland", "coach", true),
                        tuple(
                                "Cv en solliciteren (Werk)",
                                "Graag in de voormiddag.\nCv is klaar.",
                                "voor een deel gelukt",
                                "coach3",
                                false));
    }

    @Test
    void whoHoldsWhichLifeDomainIsTold() {
        combinations.agree(
                trajectory,
                new Combination(
                        "Sterk in taal.",
                        "Wonen",
                        List.of("housing"),
                        List.of("work", "language"),
                        clock.today(),
                        "spoc"));

        assertThat(lines(VDAB))
                .extracting(DossierLine::words)
                .containsExactly("VDAB: Taal, Werk. Wij: Wonen.\nSterk in taal.\nOnze taak: Wonen");
    }

    @Test
    void aSilenceIsNoContactAndItsAgreementIsKept() {
        clock.advance(Period.ofDays(40));
        var silence = silences.look(number, Optional.empty()).orElseThrow();
        silences.agree(silence, "Bij haar zus langsgaan.", clock.today().plusDays(7), "coordinatie");

        assertThat(lines(CONTACTS))
                .extracting(DossierLine::title, DossierLine::words)
                .contains(tuple("Afgesproken hoe we verder zoeken", "Bij haar zus langsgaan."))
                .anySatisfy(line -> assertThat(line.toList().get(0)).isEqualTo("Stilte opgemerkt"));
        assertThat(contacts.lastRealContact(number)).isEmpty();
    }

    @Test
    void theTrajectoryBeginsAndEndsOnTheTimelineWithItsOutcome() {
        var last =
                steps.choose(trajectory, List.of("outflow"), "", null, "coach").get(0);
        outflows.end(
                trajectory,
                Ending.RELEASED,
                new Outflow(
                        "TRAINING", clock.today(), 9, null, List.of("language"), "Durft bellen.", "Rust", "", "coach"),
                last,
                new Leaving(List.of(), ""));

        assertThat(lines(JOURNEY)).extracting(DossierLine::title).contains("Traject begonnen", "Traject afgerond");
        assertThat(lines(MEASUREMENTS).get(0).words()).isEqualTo("Ging vooruit: Taal\nDurft bellen.\nWat telde: Rust");
    }

    @Test
    void aMeasurementIsOnTheTimeline() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        submit("coach", "measureZero", Map.of("measuredHow", "together", "measuredOn", today(), "releaseScore", 3));

        assertThat(lines(MEASUREMENTS))
                .extracting(DossierLine::title, DossierLine::words, DossierLine::state)
                .containsExactly(tuple(
                        "Nulmeting",
                        "Schaal om los te laten: 3 (volgens de deelnemer: niet ingevuld)",
                        "samen met de deelnemer"));
    }

    @Test
    void coordinationReadsNothingOfWhatWasNotedAboutHer() {
        promises.agree(trajectory, List.of("We bellen op maandag."), "coach");

        assertThat(open("coordinatie").sections())
                .containsKey(JOURNEY)
                .doesNotContainKeys(PROMISES, MEASUREMENTS, STEPS);
        assertThat(open("coordinatie").toString()).doesNotContain("haar zus", "maandag");
    }

    private List<DossierLine> lines(DossierSection section) {
        return open("coach").sections().get(section);
    }

    private Dossier open(String user) {
        return dossiers.open(number, accesses.viewer(user).orElseThrow());
    }

    private String shownToday() {
        return LocalTime.show(clock.today());
    }
}
