package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoachAbsenceOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    StaffDirectory staff;

    @Autowired
    StaffAdministration administration;

    @Autowired
    CoachAbsences absences;

    @Autowired
    Accounts accounts;

    /** A new coach for each test, because absences stay. */
    private final String absent = "nadia" + UUID.randomUUID().toString().replace("-", "");

    private CaseNumber other;

    @BeforeEach
    void twoTrajectoriesOfOneCoach() {
        var nadia = new StaffMember(
                absent, "Nadia Ben Said", Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(nadia);
        accounts.open(nadia, UUID.randomUUID().toString());
        startTrajectoryOf(absent);
        other = number;
        openCase();
        startTrajectoryOf(absent);
    }

    @Test
    void coordinationIsAskedForASubstituteInEachTrajectory() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));

        assertThat(requestOf(number)).isNotNull();
        assertThat(requestOf(other)).isNotNull();
        assertThat(shown("coordinatie", "assignSubstitute"))
                .containsEntry("coachName", "Nadia Ben Said")
                .containsEntry("displayName", NAME)
                .containsEntry("absence", "is afwezig van 2/03/2026 tot en met 22/03/2026")
                .containsEntry("appointments", "Er zijn dan geen afspraken gepland.");
        assertThat(shown("coordinatie", "assignSubstitute").get("coaches").toString())
                .contains("coach2", "(Zone Noord, ")
                .doesNotContain(absent, "spoc");
    }

    @Test
    void oneSubstituteForTheAbsenceAnswersForAllTrajectories() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));

        assign("absence", "coach2");

        assertThat(staff.onDutyFor(absent)).isEqualTo("coach2");
        assertThat(requestOf(number)).isNull();
        assertThat(requestOf(other)).isNull();
        assertThat(standingTaskOf(number).getAssignee()).isEqualTo("coach2");
        assertThat(standingTaskOf(other).getAssignee()).isEqualTo("coach2");
        assertThat(cases.get(number).managerId()).isEqualTo(absent);
    }

    @Test
    void anAbsenceStillToComeLeavesTheOpenTasksWhereTheyAre() {
        staff.noteAbsence(
                new Absence(absent, clock.today().plusDays(7), clock.today().plusDays(20), null));

        assign("absence", "coach2");

        assertThat(standingTaskOf(number).getAssignee()).isEqualTo(absent);
        assertThat(requestOf(other)).isNull();
        assertThat(staff.absenceWithoutSubstitute(absent)).isEmpty();
    }

    @Test
    void aLastingTransferGivesThisCaseANewCaseManager() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));

        assign("lasting", "coach2");

        assertThat(cases.get(number).managerId()).isEqualTo("coach2");
        assertThat(standingTaskOf(number).getAssignee()).isEqualTo("coach2");
        assertThat(cases.get(other).managerId()).isEqualTo(absent);
        assertThat(requestOf(other)).isNotNull();
    }

    @Test
    void anAbsenceWithASubstituteAsksNothing() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), "coach2"));

        assertThat(requestOf(number)).isNull();
    }

    @Test
    void whoIsBackEarlierNeedsNoSubstituteAnyMore() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));
        long id = staff.currentAndComing(100).stream()
                .filter(noted -> noted.absence().userId().equals(absent))
                .findFirst()
                .orElseThrow()
                .id();

        staff.endAbsence(id, clock.today().minusDays(1));

        assertThat(requestOf(number)).isNull();
        assertThat(requestOf(other)).isNull();
        assertThat(standingTaskOf(number).getAssignee()).isEqualTo(absent);
    }

    @Test
    void onlyACoachCanStandIn() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));

        assertThat(refused("coordinatie", "assignSubstitute", Map.of("substituteFor", "absence", "substitute", "spoc")))
                .containsExactly("substitute");
        assertThat(staff.absenceWithoutSubstitute(absent)).isPresent();
    }

    @Test
    void aSubstituteWhoIsAwayHerselfAndHasNobodyLeadsToARequest() {
        String standIn = coach("sahar");
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), standIn));
        assertThat(requestOf(number)).isNull();

        staff.noteAbsence(
                new Absence(standIn, clock.today().plusDays(3), clock.today().plusDays(4), null));

        assertThat(requestOf(number)).isNotNull();
        assertThat(requestOf(other)).isNotNull();
        assertThat(shown("coordinatie", "assignSubstitute"))
                .containsEntry("absence", "is afwezig van 5/03/2026 tot en met 6/03/2026");

        assign("absence", "coach2");
        assertThat(requestOf(number)).isNull();
        assertThat(requestOf(other)).isNull();
    }

    @Test
    void noRequestWhenTheSubstituteOfTheSubstituteIsThere() {
        String standIn = coach("sahar");
        staff.noteAbsence(new Absence(standIn, clock.today(), clock.today().plusDays(4), "coach2"));

        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(2), standIn));

        assertThat(requestOf(number)).isNull();
        assertThat(standingTaskOf(number).getAssignee()).isEqualTo("coach2");
    }

    @Test
    void twoWhoStandInForEachOtherLeadToARequest() {
        String standIn = coach("sahar");
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(2), standIn));
        staff.noteAbsence(new Absence(standIn, clock.today(), clock.today().plusDays(2), absent));

        assertThat(requestOf(number)).isNotNull();
        assertThat(standingTaskOf(number).getAssignee()).isEqualTo(absent);
    }

    @Test
    void aCaseThatComesToACoachWhoIsAwayAlreadyLeadsToARequest() {
        String away = coach("sahar");
        staff.noteAbsence(new Absence(away, clock.today(), clock.today().plusDays(4), null));
        assertThat(requestOf(number)).isNull();

        cases.assignManager(number, away);

        assertThat(requestOf(number)).isNotNull();
        assertThat(requestOf(other)).isNull();
    }

    @Test
    void aRequestGoesAwayWhenTheCaseGoesToSomebodyWhoIsThere() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));

        cases.assignManager(number, "coach2");

        assertThat(requestOf(number)).isNull();
        assertThat(requestOf(other)).isNotNull();
    }

    @Test
    void aTrajectoryThatBeginsDuringTheAbsenceIsFoundInTheNextRound() {
        staff.noteAbsence(new Absence(absent, clock.today(), clock.today().plusDays(20), null));
        openCase();
        startTrajectoryOf(absent);

        absences.settleAll();
        assertThat(requestOf(number)).isNotNull();

        absences.settleAll();
        assertThat(requestOf(number)).as("still one").isNotNull();
    }

    @Test
    void allCasesOfACoachWhoDoesNotComeBackGetAnother() {
        administration.leave(absent, clock.today().plusDays(10));
        assertThat(shown("coordinatie", "assignSubstitute"))
                .containsEntry("absence", "werkt hier niet meer vanaf 13/03/2026");

        assign("absence", "coach2");

        assertThat(cases.get(number).managerId()).isEqualTo("coach2");
        assertThat(cases.get(other).managerId()).isEqualTo("coach2");
        assertThat(requestOf(number)).isNull();
        assertThat(requestOf(other)).isNull();
        assertThat(standingTaskOf(other).getAssignee()).isEqualTo("coach2");
    }

    private String coach(String name) {
        String userId = name + UUID.randomUUID().toString().replace("-", "");
        var member = new StaffMember(userId, name, Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, UUID.randomUUID().toString());
        return userId;
    }

    private void startTrajectoryOf(String coach) {
        cases.assignManager(number, coach);
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        submit(coach, "measureZero", Map.of("measuredHow", "together", "measuredOn", today()));
        submit(coach, "makeAgreements", Map.of("newAgreements", "We bellen elke week."));
    }

    private void assign(String span, String substitute) {
        colleagues.claim("coordinatie", task("assignSubstitute"));
        submit("coordinatie", "assignSubstitute", Map.of("substituteFor", span, "substitute", substitute));
    }

    private Task requestOf(CaseNumber of) {
        return colleagues.task(of.value(), "userTask_assignSubstitute");
    }

    private Task standingTaskOf(CaseNumber of) {
        return colleagues.task(of.value(), TrajectoryProcess.STANDING_TASK);
    }
}
