package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gent.jobteam.employer.Employer;
import gent.jobteam.employer.Employers;
import gent.jobteam.employer.NoSuchProposal;
import gent.jobteam.employer.PlaceProposal;
import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.employer.PlaceProposals;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.SecondWall;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The jobhunter proposes places; the participant and her coach decide, and no employer hears of it. */
class ProposedPlacesOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    private Employers employers;

    @Autowired
    private PlaceProposals proposals;

    @Autowired
    private SharingAgreements agreements;

    @Autowired
    private DossierAccess accesses;

    @Autowired
    private SecondWall wall;

    private final UUID bakery = UUID.randomUUID();
    private final UUID garden = UUID.randomUUID();
    private final UUID full = UUID.randomUUID();

    @BeforeEach
    void aStepForTheJobhunter() {
        employer(bakery, List.of("job"));
        employer(garden, List.of("practiceFloor", "internship"));
        employer(full, List.of());
        startTrajectory();
        startSteps("workSteps", "jobhunting");
    }

    @Test
    void theJobhunterChoosesFromThoseThatHaveAPlace() {
        assertThat(shown("jobhunter", "helpOut").get("places").toString())
                .contains(bakery.toString(), garden.toString(), "Oefenwerkvloer, Stage")
                .doesNotContain(full.toString());
    }

    @Test
    void severalPlacesStandInTheDossierAndNobodyWasWrittenTo() {
        long before = messages();

        propose(bakery, garden);

        assertThat(proposals.of(number))
                .hasSize(2)
                .allSatisfy(proposal -> assertThat(proposal.answer()).isEqualTo(Answer.OPEN))
                .allSatisfy(proposal -> assertThat(proposal.proposedById()).isEqualTo("jobhunter"));
        assertThat(steps()).containsExactly("jobhunting done succeeded");
        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void whatIsNoPlaceOfTheRegisterIsRefused() {
        assertThat(refused("jobhunter", "helpOut", answers(list(full.toString()))))
                .containsExactly("proposedPlaces");
        assertThat(proposals.of(number)).isEmpty();
    }

    @Test
    void theFormSaysWhetherEmployersMayHearOfHer() {
        assertThat(shown("jobhunter", "helpOut").get("employersKnow").toString())
                .contains("Er is geen akkoord om met werkgevers te delen");

        agreements.record(new SharingAgreement(number, true, List.of("discussion"), List.of(), "fa", null, "coach"));
        assertThat(shown("jobhunter", "helpOut").get("employersKnow").toString())
                .contains("Er is geen akkoord");

        agreements.record(new SharingAgreement(number, true, List.of("employer"), List.of(), "fa", null, "coach"));
        assertThat(shown("jobhunter", "helpOut").get("employersKnow").toString())
                .contains("vond het goed");
    }

    @Test
    void theCoachNotesWhatTheyDecidedAndNobodyElseDoes() {
        propose(bakery);
        PlaceProposal open = proposals.of(number).get(0);
        var coach = accesses.viewer("coach").orElseThrow();

        assertThat(proposals.answer(number, open.id(), open.version(), Answer.INTERESTED, coach))
                .isTrue();
        assertThat(proposals.answer(number, open.id(), open.version(), Answer.DECLINED, coach))
                .as("from a page that is old by now")
                .isFalse();
        var jobhunter = accesses.viewer("jobhunter").orElseThrow();
        assertThatThrownBy(() -> proposals.answer(number, open.id(), 1, Answer.TRIED, jobhunter))
                .isInstanceOf(NoSuchProposal.class);

        assertThat(proposals.of(number))
                .extracting(PlaceProposal::answer, PlaceProposal::answeredById)
                .containsExactly(tuple(Answer.INTERESTED, "coach"));
    }

    @Test
    void aProposalOfAnotherCaseCannotBeAnsweredThroughOnesOwn() {
        propose(bakery);
        PlaceProposal hers = proposals.of(number).get(0);
        openCase();
        CaseNumber another = number;

        assertThat(proposals.answer(
                        another,
                        hers.id(),
                        0,
                        Answer.TRIED,
                        accesses.viewer("coach").orElseThrow()))
                .isFalse();
        assertThat(proposals.of(hers.caseNumber()).get(0).answer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void theSamePlaceProposedAgainKeepsWhatWasDecided() {
        propose(bakery);
        PlaceProposal open = proposals.of(number).get(0);
        proposals.answer(
                number, open.id(), 0, Answer.TRIED, accesses.viewer("coach").orElseThrow());

        proposals.propose(number, List.of(bakery), "jobhunter");

        assertThat(proposals.of(number)).hasSize(1);
        assertThat(proposals.of(number).get(0).answer()).isEqualTo(Answer.TRIED);
    }

    @Test
    void whoMayNotSeeTheStepsSeesNoProposal() {
        propose(bakery);
        var coordination = accesses.viewer("coordinatie").orElseThrow();
        var coach = accesses.viewer("coach").orElseThrow();

        assertThat(wall.read(number, coordination, accesses.of(number, coordination), () -> proposals.of(number)))
                .isEmpty();
        assertThat(wall.read(number, coach, accesses.of(number, coach), () -> proposals.of(number)))
                .hasSize(1);
    }

    private void propose(UUID... places) {
        String[] ids = Stream.of(places).map(UUID::toString).toArray(String[]::new);
        colleagues.claim("jobhunter", task("helpOut"));
        submit("jobhunter", "helpOut", answers(list(ids)));
    }

    private static Map<String, Object> answers(Object places) {
        return Map.of("stepResult", "succeeded", "contactKind", "none", "proposedPlaces", places);
    }

    private void employer(UUID id, List<String> kinds) {
        employers.add(
                new Employer(id, "Werkplek " + id, "food", kinds, "", "", "", "", "", "", clock.today(), 0),
                "jobhunter");
    }

    private long messages() {
        return jdbc.sql("select count(*) from message").query(Long.class).single();
    }
}
