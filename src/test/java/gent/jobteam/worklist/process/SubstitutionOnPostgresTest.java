package gent.jobteam.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a process with a task for the case manager and one for the zone's coaches. */
@JobteamTest
class SubstitutionOnPostgresTest {

    private static final String PROCESS = "sample-substitution";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseFiles cases;

    @Autowired
    StaffDirectory staff;

    @Autowired
    StaffAdministration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    Substitution substitution;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private final String nadia = "nadia" + suffix;
    private final String zora = "zora" + suffix;
    private final String emre = "emre" + suffix;
    private String deploymentId;
    private CaseNumber number;

    @BeforeEach
    void aRunningCaseOfNadia() {
        deploymentId = repository
                .createDeployment()
                .addModelInstance("sample-substitution.bpmn", process())
                .deploy()
                .getId();
        List.of(nadia, zora, emre).forEach(this::colleague);
        number = aCaseOf(nadia);
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(deploymentId, true);
    }

    @Test
    void theSubstituteGetsTheTasksAtOnceOnADayOfAbsence() {
        note(clock.today(), clock.today().plusDays(4), zora);

        assertThat(task(number).getAssignee()).isEqualTo(zora);
        assertThat(colleagues.tasks(zora, number.value()))
                .extracting(Task::getId)
                .contains(task(number).getId());
    }

    @Test
    void whatSheTookUpFromHerTeamStaysHers() {
        var zonal = colleagues.task(number.value(), "zonal");
        colleagues.claim(nadia, zonal);

        note(clock.today(), clock.today(), zora);

        assertThat(colleagues.task(number.value(), "zonal").getAssignee()).isEqualTo(nadia);
    }

    @Test
    void tasksOfOtherCaseManagersStay() {
        var other = aCaseOf(emre);

        note(clock.today(), clock.today(), zora);

        assertThat(task(other).getAssignee()).isEqualTo(emre);
    }

    @Test
    void anAbsenceThatIsStillToComeMovesNothingUntilItsFirstDay() {
        note(clock.today().plusDays(1), clock.today().plusDays(2), zora);
        assertThat(task(number).getAssignee()).isEqualTo(nadia);

        clock.advance(Duration.ofDays(1));
        assertThat(substitution.away()).contains(nadia);
        substitution.settle(nadia);

        assertThat(task(number).getAssignee()).isEqualTo(zora);
    }

    @Test
    void theTasksComeBackTheDayAfterAndTheSubstituteNoLongerSeesThem() {
        note(clock.today(), clock.today().plusDays(1), zora);

        clock.advance(Duration.ofDays(1));
        substitution.settle(nadia);
        assertThat(task(number).getAssignee()).as("on the last day").isEqualTo(zora);

        clock.advance(Duration.ofDays(1));
        assertThat(substitution.away()).contains(nadia);
        substitution.settle(nadia);

        assertThat(task(number).getAssignee()).isEqualTo(nadia);
        assertThat(colleagues.tasks(zora, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .doesNotContain("manager");
    }

    @Test
    void anotherSubstituteTakesOver() {
        note(clock.today(), clock.today(), zora);
        note(clock.today(), clock.today(), emre);

        assertThat(task(number).getAssignee()).isEqualTo(emre);
    }

    @Test
    void anAbsenceThatIsOverChangesNothing() {
        note(clock.today().minusDays(3), clock.today().minusDays(1), zora);

        assertThat(task(number).getAssignee()).isEqualTo(nadia);
    }

    @Test
    void whoeverNotesTheAbsenceNeedsNoRightToTheTasks() {
        colleagues.as(emre, () -> {
            note(clock.today(), clock.today(), zora);
            return number;
        });

        assertThat(task(number).getAssignee()).isEqualTo(zora);
    }

    @Test
    void withoutASubstituteSheKeepsHerTasks() {
        note(clock.today(), clock.today(), null);

        assertThat(task(number).getAssignee()).isEqualTo(nadia);
    }

    @Test
    void aNewCaseManagerGetsTheOpenTasks() {
        cases.assignManager(number, emre);

        assertThat(task(number).getAssignee()).isEqualTo(emre);
    }

    @Test
    void aNewCaseManagerWhoIsAwayHasHerSubstituteDoThem() {
        staff.noteAbsence(new Absence(emre, clock.today(), clock.today(), zora));

        cases.assignManager(number, emre);

        assertThat(task(number).getAssignee()).isEqualTo(zora);
    }

    @Test
    void theTasksGoOnToWhoStandsInForTheSubstituteAndBackAgain() {
        note(clock.today(), clock.today().plusDays(4), zora);
        assertThat(task(number).getAssignee()).isEqualTo(zora);

        staff.noteAbsence(new Absence(zora, clock.today(), clock.today().plusDays(1), emre));
        assertThat(task(number).getAssignee()).isEqualTo(emre);

        clock.advance(Duration.ofDays(2));
        substitution.settle(nadia);
        assertThat(task(number).getAssignee()).as("the substitute is back").isEqualTo(zora);

        clock.advance(Duration.ofDays(3));
        substitution.settle(nadia);
        assertThat(task(number).getAssignee()).as("she is back herself").isEqualTo(nadia);
    }

    @Test
    void aNewTaskGoesToWhoStandsInForTheSubstitute() {
        note(clock.today(), clock.today().plusDays(4), zora);
        staff.noteAbsence(new Absence(zora, clock.today(), clock.today().plusDays(1), emre));

        assertThat(task(aCaseOf(nadia)).getAssignee()).isEqualTo(emre);
    }

    @Test
    void whatSomebodyWhoLeftHadTakenUpGoesBackToHerTeam() {
        var zonal = colleagues.task(number.value(), "zonal");
        colleagues.claim(zora, zonal);

        administration.leave(zora, clock.today().minusDays(1));

        assertThat(colleagues.task(number.value(), "zonal").getAssignee()).isNull();
        assertThat(colleagues.tasks(emre, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .contains("zonal");
    }

    private void note(LocalDate from, LocalDate until, String substitute) {
        staff.noteAbsence(new Absence(nadia, from, until, substitute));
    }

    private Task task(CaseNumber ofCase) {
        return colleagues.task(ofCase.value(), "manager");
    }

    private CaseNumber aCaseOf(String coach) {
        var opened = cases.open(new NewCase("Radoslav Nguyễn", "", "", "bg", "", "noord", "ocmw", "", null, coach));
        runtime.startProcessInstanceByKey(PROCESS, opened.value());
        return opened;
    }

    private void colleague(String userId) {
        var member = new StaffMember(userId, userId, Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }

    private static BpmnModelInstance process() {
        return Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("fork")
                .userTask("manager")
                .camundaAssignee("caseManager")
                .moveToNode("fork")
                .userTask("zonal")
                .camundaCandidateGroups("coach")
                .done();
    }
}
