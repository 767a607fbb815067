package gent.jobteam.groupsession.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class SessionHttpTest {

    private static final String NAME = "Галина Тодорова";

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Sessions sessions;

    @Autowired
    SignUps signUps;

    @Autowired
    DossierAccess accesses;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;
    private SessionNumber session;
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void aSessionAndACaseOfCoach() {
        List.of("coach", "coach2", "coordinatie", "vorming", "bemiddelaar")
                .forEach(user -> known(port, user).page("/"));
        number = open();
        session = plan("Een goede brief " + UUID.randomUUID().toString().substring(0, 8), 1);
    }

    @Test
    void theCoachSignsUpAndOffFromTheDossier() {
        assertThat(page("coach", "/dossier/" + number)).contains("/dossier/" + number + "/sessies");
        assertThat(signUp("coach", number, id).statusCode()).isEqualTo(302);

        assertThat(page("coach", list())).contains("Uitschrijven: " + title());
        assertThat(page("coach", "/dossier/" + number)).contains("Sessie: " + title() + " (Solliciteren)");

        assertThat(known(port, "coach")
                        .form(list() + "/afmelden", Map.of("id", id))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("coach", list())).contains("Inschrijven: " + title(), "afgemeld");
    }

    @Test
    void forAFullSessionAnotherOneIsOfferedAndNeverAQueue() {
        SessionNumber other = plan("Nog een brief", 5);
        signUp("coach", open(), UUID.randomUUID().toString());

        HttpResponse<String> answer = signUp("coach", number, id);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Deze sessie is intussen volzet. Kies een andere, of vraag een nieuwe.")
                .contains("value=\"" + other + "\"")
                .doesNotContain("value=\"" + session + "\"")
                .contains("Vraag een nieuwe sessie");
    }

    @Test
    void theSamePageSentTwiceSignsUpOnce() {
        assertThat(signUp("coach", number, id).statusCode()).isEqualTo(302);
        assertThat(signUp("coach", number, id).statusCode()).isEqualTo(302);

        assertThat(sessions.get(session).taken()).isOne();
    }

    @Test
    void somebodyElsesSessionsAreNotThere() {
        signUp("coach", number, id);

        for (String user : List.of("coach2", "coordinatie", "vorming", "bemiddelaar")) {
            assertThat(known(port, user).page(list()).statusCode()).isEqualTo(404);
            assertThat(signUp(user, number, UUID.randomUUID().toString()).statusCode())
                    .isEqualTo(404);
            for (String action : List.of("/afmelden", "/nieuw", "/feedback")) {
                assertThat(known(port, user)
                                .form(list() + action, Map.of("id", id, "theme", "applying", "opinion", "good"))
                                .statusCode())
                        .as("%s %s", user, action)
                        .isEqualTo(404);
            }
        }
        assertThat(page("coach", list())).contains("Uitschrijven: " + title());
    }

    @Test
    void nobodySignsOffSomebodyOfAnotherDossierWithHerOwn() {
        signUp("coach", number, id);

        assertThat(known(port, "coach")
                        .form("/dossier/" + open() + "/sessies/afmelden", Map.of("id", id))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE-2026-99999", "JT-2026-00001", "' or 1=1", ""})
    void aSessionThatDoesNotExistIsNotThere(String wrong) {
        assertThat(known(port, "coach")
                        .form(list(), Map.of("id", id, "session", wrong))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"nieuw, theme, unknown, Kies een thema.", "nieuw, theme, '', Kies een thema."})
    void whatIsWrongIsSaid(String action, String field, String value, String message) {
        HttpResponse<String> answer = known(port, "coach").form(list() + "/" + action, Map.of(field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message);
    }

    @Test
    void whoGivesItReadsTheNamesAndTheLogSaysSo() {
        signUp("coach", number, id);

        assertThat(page("vorming", "/sessies/" + session)).contains(NAME, "Bulgaars");
        assertThat(page("vorming", "/sessies/naast/" + session)).contains(NAME);
        assertThat(jdbc.sql("""
                                select count(*) from dossier_log
                                 where case_number = :number and user_id = 'vorming' and kind = 'READ'
                                """)
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        for (String user : List.of("coach", "coach2", "coordinatie", "bemiddelaar")) {
            assertThat(page(user, "/sessies/" + session)).contains(title()).doesNotContain(NAME);
            assertThat(page(user, "/sessies")).contains(title()).doesNotContain(NAME);
        }
    }

    @Test
    void besideHerTaskStandsTheSessionAndOthersFindNothing() {
        signUp("coach", number, id);
        String task = "/dossier/taak/"
                + colleagues.task(session.value(), "userTask_followSignUps").getId();

        assertThat(Visitor.location(known(port, "vorming").page(task))).isEqualTo("/sessies/naast/" + session);
        assertThat(known(port, "coach").page(task).statusCode()).isEqualTo(404);
        assertThat(known(port, "vorming")
                        .get("/api/worklist/people?tasks=" + task.substring("/dossier/taak/".length()))
                        .body())
                .contains(session.value(), title())
                .doesNotContain(NAME);
        assertThat(known(port, "coach")
                        .get("/api/worklist/people?tasks=" + task.substring("/dossier/taak/".length()))
                        .body())
                .isEqualTo("{}");
        assertThat(known(port, "vorming").page("/deelnemers").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhoGivesItDecidesAgain() {
        colleagues.submit(
                "vorming",
                colleagues.task(session.value(), "userTask_followSignUps"),
                Map.of("sessionDecision", "goOn"));
        assertThat(known(port, "coach")
                        .form("/sessies/" + session + "/veranderen", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(page("vorming", "/sessies/" + session)).contains("Toch iets veranderd");

        assertThat(known(port, "vorming")
                        .form("/sessies/" + session + "/veranderen", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(colleagues.task(session.value(), "userTask_followSignUps")).isNotNull();
    }

    @Test
    void fewQuestionsAreNotCountedOut() {
        for (int asked = 0; asked < 4; asked++) {
            signUps.askNew(open(), "drivingLicence", accesses.viewer("coach").orElseThrow());
        }
        assertThat(page("coach2", "/sessies")).containsPattern("Rijbewijs</th><td>minder dan 5</td>");

        signUps.askNew(number, "drivingLicence", accesses.viewer("coach").orElseThrow());

        assertThat(page("coach2", "/sessies")).containsPattern("Rijbewijs</th><td>5</td>");
    }

    @Test
    void afterTheSessionHerCoachNotesHowItWas() {
        signUp("coach", number, id);
        colleagues.submit(
                "vorming",
                colleagues.task(session.value(), "userTask_followSignUps"),
                Map.of("sessionDecision", "goOn"));
        jobs.letPass(Duration.ofDays(8), session.value());
        colleagues.submit(
                "vorming",
                colleagues.task(session.value(), "userTask_noteAttendance"),
                Map.of("sessionHeld", "yes", "present", List.of(id)));
        assertThat(sessions.get(session).state()).isEqualTo(Session.State.HELD);

        HttpResponse<String> nothing = known(port, "coach").form(list() + "/feedback", Map.of("id", id));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Kies hoe de deelnemer het vond.");
        HttpResponse<String> tooLong = known(port, "coach")
                .form(list() + "/feedback", Map.of("id", id, "opinion", "good", "words", "x".repeat(301)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Gebruik hoogstens 300 gewone tekens.", "x".repeat(301));

        var words = Map.of("id", id, "opinion", "good", "words", "Ik durf nu te bellen.");
        assertThat(known(port, "coach").form(list() + "/feedback", words).statusCode())
                .isEqualTo(302);
        assertThat(page("coach", list())).contains("Ik durf nu te bellen.");
        assertThat(page("coach", "/dossier/" + number)).contains("was er", "Vond het: goed.");
    }

    private HttpResponse<String> signUp(String user, CaseNumber who, String signUp) {
        return known(port, user).form("/dossier/" + who + "/sessies", Map.of("id", signUp, "session", session.value()));
    }

    private SessionNumber plan(String title, int places) {
        var answers = new HashMap<String, Object>(Map.of(
                "theme", "applying",
                "title", title,
                "sessionDay", "2026-03-09",
                "begin", "14:00",
                "minutes", "120",
                "location", "noord",
                "places", places));
        return new SessionNumber(
                colleagues.start("vorming", "groupsession", answers).getBusinessKey());
    }

    private CaseNumber open() {
        return cases.open(new NewCase(NAME, "", "", "bg", "", "noord", "oc", "", null, "coach"));
    }

    private String title() {
        return sessions.get(session).plan().title();
    }

    private String list() {
        return "/dossier/" + number + "/sessies";
    }

    private String page(String user, String path) {
        var answer = known(port, user).page(path);
        assertThat(answer.statusCode()).as("%s on %s", user, path).isEqualTo(200);
        return answer.body();
    }
}
