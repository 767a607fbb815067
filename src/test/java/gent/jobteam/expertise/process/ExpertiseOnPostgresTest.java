package gent.jobteam.expertise.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A first contact in a language that no other test speaks, with mediators of its own. */
@JobteamTest
class ExpertiseOnPostgresTest {

    private static final String REQUEST = "userTask_contactInLanguage";
    private static final Duration TERM = Duration.ofDays(2);

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String pashto = "mediatorps" + suffix;
    private final String other = "mediatoren" + suffix;
    private final String coordinator = "coordinator" + suffix;
    private CaseNumber number;

    @BeforeEach
    void aRequest() {
        colleague(pashto, "Zarmina Stanekzai", Role.MEDIATOR, List.of("ps", "nl"));
        colleague(other, "Ivana Kováčová", Role.MEDIATOR, List.of("en"));
        colleague(coordinator, "An Maes", Role.COORDINATION, List.of("nl"));
        number = cases.open(new NewCase(
                "Gulalai", "0470 22 22 22", "", "ps", "Ledeberg", "zuid", "outreach", "SIVI", null, "coach"));
    }

    @AfterEach
    void nobodyStays() {
        List.of(pashto, other, coordinator).forEach(this::forget);
    }

    @Test
    void whoSpeaksTheLanguageIsMailedAtOnceWithoutAnythingOfThePerson() {
        start();

        assertThat(mailed()).containsExactly(pashto + "@jobteam.example");
        String mail = jdbc.sql("select subject || body from message where id like :id")
                .param("id", "expertise-%" + pashto)
                .query(String.class)
                .single();
        assertThat(mail)
                .contains(
                        "een intercultureel bemiddelaar",
                        "binnen 2 dagen",
                        task(REQUEST).getId())
                .doesNotContain("Gulalai", "Pasjtoe", "0470", number.value());
    }

    @Test
    void whoStandsInForHerIsMailedInsteadAndOtherwiseWhoIsThere() {
        staff.noteAbsence(new Absence(pashto, clock.today(), clock.today(), other));

        start();

        assertThat(mailed()).containsExactly(other + "@jobteam.example");
    }

    @Test
    void whatSomebodyTookInTimeNeverReachesCoordination() {
        start();
        colleagues.claim(pashto, task(REQUEST));

        jobs.letPass(TERM.multipliedBy(3), number.value());

        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isOne();
    }

    @Test
    void whatNobodyTookReachesCoordinationOnceAndTheRequestStays() {
        start();

        jobs.letPass(TERM.minusMinutes(1), number.value());
        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
        jobs.letPass(TERM.multipliedBy(2), number.value());

        assertThat(task(REQUEST).getAssignee()).isNull();
        assertThat(colleagues.tasks(coordinator, number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(REQUEST, ExpertiseProcess.ARRANGE);
        assertThat(colleagues.as(
                        coordinator,
                        () -> forms.getTaskFormVariables(
                                task(ExpertiseProcess.ARRANGE).getId())))
                .containsEntry("caseNumber", number.value())
                .containsEntry("languageLabel", "Pasjtoe")
                .containsEntry("requestLabel", "Contact leggen in contacttaal")
                .containsEntry("askedRoles", "intercultureel bemiddelaar")
                .containsEntry("present", "Zarmina Stanekzai");
    }

    @Test
    void whoTakesItAfterAllTakesTheTaskOfCoordinationAway() {
        overdue();

        colleagues.claim(pashto, task(REQUEST));

        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
        assertThat(task(REQUEST).getAssignee()).isEqualTo(pashto);
    }

    @Test
    void coordinationGivesTheRequestToSomebody() {
        overdue();

        arrange(Map.of("arrangement", "assign", "expert", other));

        assertThat(task(REQUEST).getAssignee()).isEqualTo(other);
        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
        assertThat(colleagues.tasks(other, number.value())).hasSize(1);
        jobs.letPass(TERM.multipliedBy(2), number.value());
        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
    }

    @Test
    void coordinationAsksAgainAndIsToldAgainWhenThatDoesNotHelp() {
        overdue();

        arrange(Map.of("arrangement", "askAgain"));

        assertThat(mailed()).containsExactly(pashto + "@jobteam.example", pashto + "@jobteam.example");
        assertThat(task(ExpertiseProcess.ARRANGE)).isNull();
        jobs.letPass(TERM, number.value());
        assertThat(task(ExpertiseProcess.ARRANGE)).isNotNull();
    }

    private void start() {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", true, "coachSpeaksLanguage", false));
    }

    private void overdue() {
        start();
        jobs.letPass(TERM, number.value());
        assertThat(task(ExpertiseProcess.ARRANGE)).isNotNull();
    }

    private void arrange(Map<String, Object> answers) {
        Task task = task(ExpertiseProcess.ARRANGE);
        colleagues.claim(coordinator, task);
        colleagues.submit(coordinator, task, answers);
        jobs.runDue(number.value());
    }

    private Task task(String element) {
        return colleagues.task(number.value(), element);
    }

    private List<String> mailed() {
        return jdbc.sql("select recipient from message where id like :request and recipient like :ours order by id")
                .param("request", "expertise-%s-%%".formatted(task(REQUEST).getId()))
                .param("ours", "%" + suffix + "%")
                .query(String.class)
                .list();
    }

    private void colleague(String userId, String name, Role role, List<String> languages) {
        var member = new StaffMember(
                userId, name, role, "Stad Gent", "", languages, List.of(), 100, userId + "@jobteam.example", null);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }

    /** Other tests count who works here. */
    private void forget(String userId) {
        jdbc.sql("delete from absence where user_id = :user")
                .param("user", userId)
                .update();
        jdbc.sql("delete from staff_member where user_id = :user")
                .param("user", userId)
                .update();
    }
}
