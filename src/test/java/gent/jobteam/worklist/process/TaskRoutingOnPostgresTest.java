package gent.jobteam.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class TaskRoutingOnPostgresTest {

    private static final String PROCESS = "sample-routing";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    CaseFiles cases;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    /** New people for each test, because absences stay. */
    private final String suffix = UUID.randomUUID().toString().replace("-", "");

    private final String nadia = "nadia" + suffix;
    private final String zora = "zora" + suffix;
    private String deploymentId;
    private CaseNumber number;

    @BeforeEach
    void aCaseOfZoneNoord() {
        deploymentId = repository
                .createDeployment()
                .addModelInstance(
                        "sample-routing.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .parallelGateway("fork")
                                .userTask("manager")
                                .camundaAssignee("caseManager")
                                .moveToNode("fork")
                                .userTask("zonal")
                                .camundaCandidateGroups("coach,spoc")
                                .moveToNode("fork")
                                .userTask("central")
                                .camundaCandidateGroups("coordination")
                                .camundaDueDate("P10D")
                                .camundaPriority("70")
                                .moveToNode("fork")
                                .userTask("evaluated")
                                .camundaCandidateGroups("${true ? 'mediator' : ''}")
                                .done())
                .deploy()
                .getId();
        colleague(nadia, "noord", "coach", "coachNoord");
        colleague(zora, "zuid", "coach", "coachZuid");
        number = cases.open(
                new NewCase("Žaneta", "", "", "sk", "Dampoort", "noord", "outreach", "De Zuidpoort", null, nadia));
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(deploymentId, true);
        List.of(nadia, zora).forEach(identity::deleteUser);
    }

    @Test
    void aTaskOfTheCaseManagerGoesToTheOwnerWhileThereIsNoCaseManager() {
        start();

        assertThat(task("manager").getAssignee()).isEqualTo(nadia);
        assertThat(colleagues.tasks(nadia, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .contains("manager");
    }

    @Test
    void aTaskOfTheCaseManagerGoesToTheCaseManager() {
        cases.assignManager(number, zora);

        start();

        assertThat(task("manager").getAssignee()).isEqualTo(zora);
        assertThat(colleagues.tasks(zora, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("manager");
    }

    @Test
    void theSubstituteGetsTheTaskOfAnAbsentCaseManager() {
        staff.noteAbsence(new Absence(nadia, clock.today(), clock.today(), zora));

        start();

        assertThat(task("manager").getAssignee()).isEqualTo(zora);
    }

    @Test
    void theOwnerKeepsTheTaskWhileNobodyIsFoundToStandIn() {
        staff.noteAbsence(new Absence(nadia, clock.today(), clock.today(), null));

        start();

        assertThat(task("manager").getAssignee()).isEqualTo(nadia);
    }

    @Test
    void zonalRolesBecomeTheGroupsOfTheZoneTeamAndCentralOnesStay() {
        start();

        assertThat(groupsOf("zonal")).containsExactlyInAnyOrder("coachNoord", "spocNoord");
        assertThat(groupsOf("central")).containsExactly("coordination");
        assertThat(groupsOf("evaluated")).containsExactly("mediator");
    }

    @Test
    void aCoachOfAnotherZoneDoesNotSeeTheTask() {
        start();

        assertThat(colleagues.tasks(nadia, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("manager", "zonal");
        assertThat(colleagues.tasks(zora, number.value())).isEmpty();
    }

    @Test
    void aTaskIsDueAfterTheAgreedTermUnlessTheModelSaysOtherwise() {
        start();

        assertThat(task("zonal").getDueDate().toInstant())
                .isEqualTo(clock.instant().plus(Period.ofDays(3)));
        assertThat(task("central").getDueDate().toInstant())
                .isEqualTo(clock.instant().plus(Period.ofDays(10)));
        assertThat(task("zonal").getFollowUpDate()).isNull();
        assertThat(task("central").getPriority()).isEqualTo(70);
    }

    private void start() {
        runtime.startProcessInstanceByKey(PROCESS, number.value(), Map.of());
    }

    private Task task(String element) {
        return colleagues.task(number.value(), element);
    }

    private List<String> groupsOf(String element) {
        return tasks.getIdentityLinksForTask(task(element).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private void colleague(String userId, String zone, String... groups) {
        staff.save(
                new StaffMember(userId, "Collega " + zone, Role.COACH, "JES vzw", zone, List.of("nl"), List.of(), 100));
        identity.saveUser(identity.newUser(userId));
        for (String group : groups) {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                identity.saveGroup(identity.newGroup(group));
            }
            identity.createMembership(userId, group);
        }
    }
}
