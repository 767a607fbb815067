package gent.jobteam.journey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.journey.NewRegistration;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.Registrations;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coach and a reception desk of their own, who register contacts. */
@JobteamTest
abstract class JourneyTestCase {

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JourneyStart journeyStart;

    @Autowired
    CaseFiles cases;

    @Autowired
    Registrations registrations;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    final String suffix = UUID.randomUUID().toString().replace("-", "");

    final String coach = "coach" + suffix;

    final String desk = "desk" + suffix;

    String nextPhases;

    @BeforeEach
    void aTeam() {
        colleague(coach, "Zuzana Horváthová", Role.COACH, "west");
        colleague(desk, "Els De Smet", Role.ADMINISTRATION, "");
        nextPhases = repository
                .createDeployment()
                .addModelInstance("intake.bpmn", waiting("intake"))
                .addModelInstance("trajectory.bpmn", waiting("trajectory"))
                .deploy()
                .getId();
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(nextPhases, true);
    }

    static NewRegistration fromOutside(UUID id) {
        return new NewRegistration(
                id, "Rahimi", "", "", "fa", "Bloemekeswijk", "", "partner", "Amal", null, "", null, null, "", "");
    }

    ListAssert<FieldError> refused(String user, Map<String, Object> answers) {
        long before = countCases();
        var refusal =
                catchThrowableOfType(FormRefusedException.class, () -> colleagues.start(user, "journey", answers));
        assertThat(refusal).isNotNull();
        assertThat(countCases()).as("nothing was written").isEqualTo(before);
        return assertThat(refusal.errors());
    }

    long countCases() {
        return jdbc.sql("select (select count(*) from case_file) + (select count(*) from participant)")
                .query(Long.class)
                .single();
    }

    CaseFile register(String user, Map<String, Object> answers) {
        return cases.get(
                new CaseNumber(colleagues.start(user, "journey", answers).getBusinessKey()));
    }

    void submit(CaseFile file, String element, Map<String, Object> answers) {
        colleagues.submit(coach, colleagues.task(file.number().value(), element), answers);
    }

    String instanceOf(String process, CaseFile file) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.number().value())
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }

    static Map<String, Object> with(String field, Object answer) {
        var answers = answers();
        answers.put(field, answer);
        return answers;
    }

    static Map<String, Object> answers() {
        return new HashMap<>(Map.of(
                "name", "  Жанета Димитрова-Иванова van den Broecke ",
                "contactLanguage", "tr",
                "phone", "0470 00 00 00",
                "inflowChannel", "outreach",
                "findingPlace", "De Zuidpoort",
                "district", "Dampoort",
                "firstContact", "no",
                "question", "Ik wil poetsen.\nOf koken.",
                "mayContact", true));
    }

    static BpmnModelInstance waiting(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
    }

    void colleague(String userId, String name, Role role, String zone) {
        var member = new StaffMember(userId, name, role, "JES vzw", zone, List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
        allow(userId, Resources.PROCESS_DEFINITION, "journey", ProcessDefinitionPermissions.CREATE_INSTANCE);
        allow(userId, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    void allow(String userId, Resource resource, String id, Permission permission) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId(userId);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }
}
