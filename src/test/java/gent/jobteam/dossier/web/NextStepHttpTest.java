package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class NextStepHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aTrajectoryOfCoach() {
        number = cases.open(new NewCase("Rukhshana", "", "", "fa", "Dampoort", "noord", "oc", "", null, "coach"));
        cases.assignManager(number, "coach");
        String today = clock.today().toString();
        runtime.startProcessInstanceByKey("trajectory", number.value());
        colleagues.submit(
                "coach",
                task("measureZero"),
                Map.of("measuredHow", "together", "measuredOn", today, "scoreHousing", 2));
        colleagues.submit("coach", task("makeAgreements"), Map.of("newAgreements", "Ik bel maandag zelf."));
        jobs.runDue(number.value());
        clock.advance(Period.ofDays(2));
    }

    @Test
    void aContactIsLoggedInTwoTapsAndTheStandingTaskOpensAgainLater() {
        Task before = standing();

        var answer = send(Map.of("contactKind", "call", "contactReached", "reached"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/dossier/" + number);
        assertThat(contacts.latest(number, 1))
                .containsExactly(new Contact(number, "call", true, clock.today(), "coach", ""));
        assertThat(standing().getId()).isNotEqualTo(before.getId());
        assertThat(dueDay()).isEqualTo(clock.today().plusDays(7));
        assertThat(page()).contains("Het contact is genoteerd.", "Gebeld");
    }

    @Test
    void anAttemptWithoutSuccessIsNoContact() {
        LocalDate due = dueDay();

        send(Map.of("contactKind", "call", "contactReached", "notReached", "contactInitiative", "coach"));

        assertThat(dueDay()).isEqualTo(due);
        assertThat(contacts.failedAttempts(number)).isOne();
        assertThat(page()).contains("niet bereikt; de coach nam het initiatief");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        var fields = fields(Map.of("contactKind", "call", "contactReached", "reached"));
        int before = contacts.latest(number, 99).size();

        known(port, "coach").form(address(), fields);
        assertThat(page()).contains("Het contact is genoteerd.");
        var again = known(port, "coach").form(address(), fields);

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(page()).contains("Dit is al genoteerd.");
        assertThat(contacts.latest(number, 99)).hasSize(before + 1);
    }

    @Test
    void aStepIsStartedWithWhatIsNeeded() {
        assertThat(send(Map.of("step", "housing", "need", "مسكن قريب من المدرسة"))
                        .statusCode())
                .isEqualTo(302);
        jobs.runDue(number.value());

        assertThat(steps()).containsExactly("housing مسكن قريب من المدرسة");
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_agreeNextStep", "userTask_takeStep");
    }

    @ParameterizedTest
    @CsvSource({
        "interpreter, userTask_helpOut",
        "jobhunting, userTask_helpOut",
        "session, userTask_helpOut",
        "caseDiscussion, userTask_putOnAgenda",
        "measurement, userTask_measure"
    })
    void oftenAskedStepsHaveAButton(String kind, String task) {
        send(Map.of("quick", kind, "step", ""));
        jobs.runDue(number.value());

        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_agreeNextStep", task);
    }

    @Test
    void aContactAndTheStepThatFollowsAreOneAct() {
        send(Map.of("contactKind", "homeVisit", "contactReached", "reached", "step", "papers", "need", "Attest"));
        jobs.runDue(number.value());

        assertThat(steps()).containsExactly("papers Attest");
        assertThat(contacts.latest(number, 1).get(0).kind()).isEqualTo("homeVisit");
    }

    @ParameterizedTest
    @CsvSource({
        "'', reached, '', '', '', contactKind, Kies wat je deed.",
        "pigeon, reached, '', '', '', contactKind, Kies een van de antwoorden.",
        "call, perhaps, '', '', '', contactReached, Kies een van de antwoorden.",
        "call, reached, 2099-01-01, '', '', contactOn, Kies vandaag of een dag ervoor.",
        "call, reached, gisteren, '', '', contactOn, 'Vul een datum in, bijvoorbeeld 3/12/2026.'",
        "call, reached, '', nobody, '', contactInitiative, Kies een van de antwoorden.",
        "call, reached, '', '', unknown, step, Kies een stap uit de lijst.",
        "'', '', '', '', '', start-step, Kies een stap uit de lijst."
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingHappens(
            String kind, String reached, String on, String initiative, String step, String field, String message) {
        int before = contacts.latest(number, 99).size();
        String task = standing().getId();

        var answer = send(Map.of(
                "contactKind", kind,
                "contactReached", reached,
                "contactOn", on,
                "contactInitiative", initiative,
                "contactNote", "Belt <b>later</b>",
                "step", step));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"", message).doesNotContain("<b>");
        assertThat(standing().getId()).isEqualTo(task);
        assertThat(contacts.latest(number, 99)).hasSize(before);
    }

    @Test
    void aTextThatNobodyCanReadIsRefusedAtItsField() {
        var answer = send(Map.of("contactKind", "call", "contactReached", "reached", "contactNote", "omge\u202Ekeerd"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#contactNote\"");
    }

    @Test
    void nobodyElseActsAndAnotherCaseIsNotReached() {
        var fields = fields(Map.of("contactKind", "call", "contactReached", "reached"));
        CaseNumber other = cases.open(new NewCase("Omar", "", "", "ar", "", "noord", "oc", "", null, "coach"));
        int before = contacts.latest(number, 99).size();

        for (String user : List.of("coach2", "spoc", "welzijn", "coordinatie")) {
            known(port, user).page("/wachtwoord");
            assertThat(known(port, user).form(address(), fields).statusCode())
                    .as(user)
                    .isEqualTo(404);
        }
        assertThat(known(port, "coach")
                        .form("/dossier/%s/stap".formatted(other), fields)
                        .statusCode())
                .isEqualTo(404);
        assertThat(contacts.latest(number, 99)).hasSize(before);
        assertThat(contacts.latest(other, 99)).isEmpty();
    }

    @Test
    void whoStandsInActsAsHerself() {
        staff.noteAbsence(new Absence("coach", clock.today(), clock.today(), "coach3"));
        try {
            assertThat(standing().getAssignee()).isEqualTo("coach3");
            assertThat(known(port, "coach3").page("/dossier/" + number).body()).contains("Wat deed je?");
            var answer = known(port, "coach3")
                    .form(address(), fields(Map.of("contactKind", "conversation", "contactReached", "reached")));

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(contacts.latest(number, 1).get(0).byId()).isEqualTo("coach3");
        } finally {
            jdbc.sql("delete from absence where user_id = 'coach'").update();
        }
    }

    @Test
    void besideTheTaskThatWasDoneThereIsAPageThatSaysSo() {
        String task = standing().getId();

        var answer = send(Map.of("contactKind", "call", "contactReached", "reached", "task", task));

        assertThat(location(answer)).isEqualTo("/dossier/%s/gedaan".formatted(number));
        var done = known(port, "coach").page(location(answer));
        assertThat(done.body())
                .contains(
                        "Het contact is genoteerd.",
                        "De taak hiernaast is daarmee klaar.",
                        standing().getId());
        assertThat(done.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    }

    @Test
    void outsideATrajectoryThereIsNothingToLogHere() {
        CaseNumber early = cases.open(new NewCase("Omar", "", "", "ar", "", "noord", "oc", "", null, "coach"));

        assertThat(known(port, "coach").page("/dossier/" + early).body())
                .contains("Wat staat open")
                .doesNotContain("Wat deed je?");
        assertThat(page()).contains("Wat deed je?");
    }

    @Test
    void actingIsLogged() {
        send(Map.of("contactKind", "call", "contactReached", "reached"));

        assertThat(jdbc.sql("select kind || ' ' || detail from dossier_log where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .contains("CHANGED trajectory_agreeNextStep");
    }

    private HttpResponse<String> send(Map<String, String> answers) {
        return known(port, "coach").form(address(), fields(answers));
    }

    private Map<String, String> fields(Map<String, String> answers) {
        var fields = new HashMap<>(answers);
        fields.put("standing", standing().getId());
        return fields;
    }

    private String address() {
        return "/dossier/%s/stap".formatted(number);
    }

    private String page() {
        return known(port, "coach").page("/dossier/" + number).body();
    }

    private Task standing() {
        return task("agreeNextStep");
    }

    private Task task(String id) {
        return colleagues.task(number.value(), "userTask_" + id);
    }

    private LocalDate dueDay() {
        return LocalTime.dayOf(standing().getDueDate().toInstant());
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private List<String> steps() {
        return jdbc.sql("""
                        select s.kind || ' ' || s.need
                          from trajectory_step s
                          join trajectory t on t.id = s.trajectory_id
                         where t.case_number = :number
                        """).param("number", number.value()).query(String.class).list();
    }
}
