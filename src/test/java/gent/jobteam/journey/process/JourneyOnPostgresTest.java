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
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The front door with the real start form; phases that only wait stand in for the next ones. */
@JobteamTest
class JourneyOnPostgresTest {

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

    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private final String coach = "coach" + suffix;
    private final String desk = "desk" + suffix;
    private String nextPhases;

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

    @Test
    void aRegisteredContactHasACaseWithAZoneAnOwnerAndATask() {
        var file = register(coach, answers());

        assertThat(file.participant().name()).isEqualTo("Жанета Димитрова-Иванова van den Broecke");
        assertThat(file.participant().phone()).isEqualTo("0470 00 00 00");
        assertThat(file.participant().contactLanguage()).isEqualTo("tr");
        assertThat(file.zone()).isEqualTo("oost");
        assertThat(file.channel()).isEqualTo("outreach");
        assertThat(file.referrer()).isEqualTo("De Zuidpoort");
        assertThat(file.ownerId()).isEqualTo(coach);
        assertThat(file.managerId()).isNull();
        assertThat(file.phase()).isEqualTo("outreach");
        assertThat(registrations.of(file.number()).orElseThrow().question()).isEqualTo("Ik wil poetsen.\nOf koken.");
        assertThat(registrations.of(file.number()).orElseThrow().registeredById())
                .isEqualTo(coach);
        assertThat(contacts.lastRealContact(file.number())).isEmpty();
        assertThat(colleagues.tasks(coach, file.number().value()))
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("userTask_makeContact");
    }

    @Test
    void theEngineKnowsNoMoreThanItMust() {
        var file = register(coach, answers());

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instanceOf("journey", file))
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("inflowChannel", "alreadyMet", "mediatorForLanguage", "coachSpeaksLanguage");
    }

    @Test
    void aMediatorIsAskedForALanguageThatTheCoachDoesNotSpeak() {
        var file = register(coach, with("contactLanguage", "sk"));

        assertThat(colleagues.task(file.number().value(), "userTask_contactInLanguage"))
                .isNotNull();
    }

    @Test
    void aContactThatTookPlaceIsLoggedAndTheTriangleMeetingComesNext() {
        var answers = with("firstContact", "conversation");
        answers.put("firstContactOn", "2026-02-27");

        var file = register(coach, answers);

        assertThat(file.phase()).isEqualTo("intake");
        assertThat(contacts.lastRealContact(file.number()))
                .hasValue(clock.today().minusDays(3));
        assertThat(contacts.latest(file.number(), 5)).singleElement().satisfies(contact -> {
            assertThat(contact.kind()).isEqualTo("conversation");
            assertThat(contact.byId()).isEqualTo(coach);
        });
    }

    @Test
    void aTakenOverCaseHasItsCoachAsCaseManagerAtOnce() {
        var answers = with("inflowChannel", "takeover");
        answers.keySet().removeAll(List.of("findingPlace", "firstContact"));
        answers.put("referrer", "Werkpalet");
        answers.put("guidedSince", "2025-06-01");

        var file = register(coach, answers);

        assertThat(file.managerId()).isEqualTo(coach);
        assertThat(file.referrer()).isEqualTo("Werkpalet");
        assertThat(file.phase()).isEqualTo("trajectory");
        assertThat(registrations.of(file.number()).orElseThrow().guidedSince()).isEqualTo("2025-06-01");
    }

    @Test
    void theCaseOfSomebodyWhoStopsAfterATalkIsEnded() {
        var file = register(coach, answers());

        submit(
                file,
                "userTask_makeContact",
                Map.of("contactOutcome", "withdraws", "contactKind", "call", "contactOn", "2026-03-02"));
        submit(
                file,
                "userTask_noteWithdrawal",
                Map.of(
                        "heldOn", "2026-03-02",
                        "heldAs", "conversation",
                        "withdrawal", "stops",
                        "reason", "notNow",
                        "toldMayReturn", true));

        var ended = cases.get(file.number());
        assertThat(ended.ending()).isEqualTo("endEvent_participantStopped");
        assertThat(ended.endedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsNotKnownMayStayEmpty() {
        var answers = answers();
        answers.keySet().removeAll(List.of("phone", "district", "question"));

        var file = register(coach, answers);

        assertThat(file.participant().phone()).isEmpty();
        assertThat(file.zone()).as("the coach's own zone").isEqualTo("west");
    }

    @Test
    void aChosenZoneGoesBeforeTheDistrict() {
        assertThat(register(coach, with("zone", "noord")).zone()).isEqualTo("noord");
    }

    @Test
    void administrationRegistersForTheFirstCoachOfTheZone() {
        var first = staff.withRole(Role.COACH, Optional.of("west")).get(0);

        var file = register(desk, with("zone", "west"));

        assertThat(file.ownerId()).isEqualTo(first.userId());
    }

    @Test
    void administrationCanChooseTheCoach() {
        var answers = with("coach", coach);
        answers.remove("district");

        var file = register(desk, answers);

        assertThat(file.ownerId()).isEqualTo(coach);
        assertThat(file.zone()).as("the zone of the chosen coach").isEqualTo("west");
    }

    @Test
    void administrationHasToSayTheZoneWhenNothingElseDoes() {
        var answers = answers();
        answers.remove("district");

        refused(desk, answers)
                .extracting(FieldError::message)
                .containsExactly("Kies een zoneteam. We kunnen het niet afleiden uit de wijk.");
    }

    @Test
    void somebodyWhoReturnsKeepsHerPersonAndGetsANewCase() {
        var first = register(coach, answers());
        cases.end(first.number(), "endEvent_participantStopped");
        var answers = with("earlierCase", first.number().value());
        answers.put("phone", "0471 11 11 11");

        var second = register(coach, answers);

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.participant().id()).isEqualTo(first.participant().id());
        assertThat(second.participant().phone()).isEqualTo("0471 11 11 11");
    }

    @Test
    void aCaseThatStillRunsIsNotOpenedTwice() {
        var first = register(coach, answers());

        refused(coach, with("earlierCase", first.number().value()))
                .extracting(FieldError::message)
                .containsExactly("Dit dossier loopt nog. Een nieuw dossier is niet nodig.");
    }

    @Test
    void aMistypedNumberDoesNotOpenSomebodyElsesFile() {
        var first = register(coach, answers());
        cases.end(first.number(), "endEvent_participantStopped");
        var answers = with("earlierCase", first.number().value());
        answers.put("name", "Ahmad");

        refused(coach, answers)
                .extracting(FieldError::message)
                .containsExactly(
                        "Bij dit vroegere dossiernummer hoort een andere naam. Kijk het nummer na of laat het leeg.");
    }

    @Test
    void aNumberThatDoesNotExistIsRefused() {
        refused(coach, with("earlierCase", "JT-2001-99999")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "contactLanguage", "inflowChannel", "findingPlace", "firstContact", "mayContact"})
    void whatIsNeededCannotBeLeftOut(String field) {
        var answers = answers();
        answers.remove(field);

        refused(coach, answers).extracting(FieldError::field).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "email, geen adres",
        "contactLanguage, Klingon",
        "district, Elders",
        "zone, midden",
        "coach, nobody",
        "inflowChannel, fax",
        "earlierCase, 42",
        "firstContactOn, morgen",
        "national number, 00.00.00-000.00"
    })
    void aWrongAnswerIsRefusedWithItsField(String field, String answer) {
        var answers = with(field, answer);
        if (field.equals("firstContactOn")) {
            answers.put("firstContact", "call");
        }

        refused(coach, answers).extracting(FieldError::field).contains(field);
    }

    @Test
    void aContactCannotHaveTakenPlaceTomorrow() {
        var answers = with("firstContact", "call");
        answers.put("firstContactOn", clock.today().plusDays(1).toString());

        refused(coach, answers).extracting(FieldError::field).containsExactly("firstContactOn");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        refused(coach, with("name", "a".repeat(121)))
                .extracting(FieldError::field)
                .containsExactly("name");
    }

    @Test
    void aRegistrationFromOutsideStartsTheSameJourney() {
        var number = journeyStart.begin(fromOutside(UUID.randomUUID()));

        var file = cases.get(number);
        assertThat(file.phase()).isEqualTo("outreach");
        assertThat(file.zone()).isEqualTo("west");
        assertThat(staff.find(file.ownerId()).orElseThrow().zone()).isEqualTo("west");
    }

    @Test
    void theSameRegistrationOpensOneCase() {
        var id = UUID.randomUUID();

        var first = journeyStart.begin(fromOutside(id));
        var second = journeyStart.begin(fromOutside(id));

        assertThat(second).isEqualTo(first);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(first.value())
                        .processDefinitionKey("journey")
                        .count())
                .isOne();
    }

    private static NewRegistration fromOutside(UUID id) {
        return new NewRegistration(
                id, "Rahimi", "", "", "fa", "Bloemekeswijk", "", "partner", "Amal", null, "", null, null, "", "");
    }

    private ListAssert<FieldError> refused(String user, Map<String, Object> answers) {
        long before = countCases();
        var refusal =
                catchThrowableOfType(FormRefusedException.class, () -> colleagues.start(user, "journey", answers));
        assertThat(refusal).isNotNull();
        assertThat(countCases()).as("nothing was written").isEqualTo(before);
        return assertThat(refusal.errors());
    }

    private long countCases() {
        return jdbc.sql("select (select count(*) from case_file) + (select count(*) from participant)")
                .query(Long.class)
                .single();
    }

    private CaseFile register(String user, Map<String, Object> answers) {
        return cases.get(
                new CaseNumber(colleagues.start(user, "journey", answers).getBusinessKey()));
    }

    private void submit(CaseFile file, String element, Map<String, Object> answers) {
        colleagues.submit(coach, colleagues.task(file.number().value(), element), answers);
    }

    private String instanceOf(String process, CaseFile file) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.number().value())
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }

    private static Map<String, Object> with(String field, Object answer) {
        var answers = answers();
        answers.put(field, answer);
        return answers;
    }

    private static Map<String, Object> answers() {
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

    private static BpmnModelInstance waiting(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
    }

    private void colleague(String userId, String name, Role role, String zone) {
        var member = new StaffMember(userId, name, role, "JES vzw", zone, List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
        allow(userId, Resources.PROCESS_DEFINITION, "journey", ProcessDefinitionPermissions.CREATE_INSTANCE);
        allow(userId, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void allow(String userId, Resource resource, String id, Permission permission) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId(userId);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }
}
