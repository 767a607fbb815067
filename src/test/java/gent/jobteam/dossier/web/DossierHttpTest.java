package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class DossierHttpTest {

    private static final String NAME = "Zdenka <b>Kováčová</b>";

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase(NAME, "0470 11 22 33", "", "sk", "Dampoort", "noord", "oc", "", null, "coach"));
        contacts.log(new Contact(number, "call", false, clock.today(), "coach", "${7*7} belt liever 's avonds"));
    }

    @Test
    void herCoachSeesTheDossierAndNothingTypedIsMarkup() {
        var page = known(port, "coach").page("/dossier/" + number);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Zdenka &lt;b&gt;Kováčová&lt;/b&gt;", "Slovaaks", "niet bereikt", "${7*7} belt liever")
                .doesNotContain("<b>");
        // In its section and on the timeline.
        assertThat(page.body().split("belt liever")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach2", "spoc", "welzijn", "bemiddelaar", "onthaal", "stuurgroep", "beheer"})
    void forWhoHasNothingToDoWithItTheDossierDoesNotExist(String user) {
        var hers = known(port, user).page("/dossier/" + number);
        var nobodys = known(port, user).page("/dossier/JT-2026-99999999");

        assertThat(hers.statusCode()).isEqualTo(404);
        assertThat(hers.body()).isEqualTo(nobodys.body()).doesNotContain("Zdenka");
    }

    @Test
    void coordinationSeesWhereItStandsAndNotWhoItIs() {
        var page = known(port, "coordinatie").page("/dossier/" + number);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(number.value(), "Lien De Vos")
                .doesNotContain("Zdenka", "0470 11 22 33", "avonds");
    }

    @Test
    void theSubstituteSeesTheDossierWhileTheCoachIsAway() {
        staff.noteAbsence(new Absence("coach", clock.today(), clock.today(), "coach3"));
        try {
            assertThat(known(port, "coach3").page("/dossier/" + number).body()).contains("Zdenka");
        } finally {
            jdbc.sql("delete from absence where user_id = 'coach'").update();
        }
        assertThat(known(port, "coach3").page("/dossier/" + number).statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachReadingIsLoggedAndTheFirstAttemptOfADayThatFailed() {
        known(port, "coach").page("/dossier/" + number);
        known(port, "coach2").page("/dossier/" + number);
        known(port, "coach2").page("/dossier/" + number);

        assertThat(jdbc.sql(
                                "select user_id || ' ' || kind from dossier_log where case_number = :number order by position")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("coach READ", "coach2 REFUSED");
    }

    @Test
    void whoDoesNotSeeTheRightsDoesNotSeeThatSomebodyExploresThem() {
        runtime.startProcessInstanceByKey("intake", number.value());

        assertThat(known(port, "spoc").page("/dossier/" + number).body())
                .contains("MLP en aanbod nakijken", "Overleg plannen")
                .doesNotContain("Sociale rechten verkennen");
        assertThat(known(port, "welzijn").page("/dossier/" + number).body())
                .contains("Sociale rechten verkennen", "Overleg plannen")
                .doesNotContain("MLP en aanbod nakijken");
        for (String user : List.of("coach", "coordinatie")) {
            assertThat(known(port, user).page("/dossier/" + number).body())
                    .as(user)
                    .contains("MLP en aanbod nakijken", "Overleg plannen", "Sociale rechten verkennen");
        }
    }

    @Test
    void anAttemptFromAnyPageOfTheDossierIsNotedInItsLog() {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", false, "coachSpeaksLanguage", false));
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        String dossier = "/dossier/" + number;

        refused("coach2", visitor -> visitor.page(dossier + "/blad"));
        refused("coach3", visitor -> visitor.form(dossier + "/akkoord", Map.of("answer", "yes")));
        refused("spoc", visitor -> visitor.form(dossier + "/stap", Map.of("standing", task, "step", "cv")));
        refused("welzijn", visitor -> visitor.page("/dossier/taak/" + task));
        refused("coach4", visitor -> visitor.page(dossier + "/uitvoer.json"));
        refused("coach5", visitor -> visitor.form(dossier + "/wissen", Map.of("reason", "asked")));
        refused("jobhunter", visitor -> visitor.form(dossier + "/notities", Map.of("id", task, "words", "x")));
    }

    private void refused(String user, Function<Visitor, HttpResponse<String>> attempt) {
        Visitor visitor = known(port, user);
        visitor.page("/");

        assertThat(attempt.apply(visitor).statusCode()).as(user).isEqualTo(404);
        assertThat(jdbc.sql("select kind from dossier_log where case_number = :number and user_id = :user")
                        .param("number", number.value())
                        .param("user", user)
                        .query(String.class)
                        .list())
                .as(user)
                .containsExactly("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "JT-2026", "JT-2026-00001-1", "taak"})
    void whatIsNoCaseNumberIsNotFound(String text) {
        assertThat(known(port, "coach").page("/dossier/" + text).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyOurOwnPagesMayFrameADossier() {
        var framed = known(port, "coach").page("/dossier/" + number);
        var other = known(port, "coach").page("/deelnemers");

        assertThat(framed.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'");
        assertThat(other.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(other.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    @Test
    void herParticipantsAreThoseSheIsResponsibleFor() {
        assertThat(known(port, "coach").page("/deelnemers").body())
                .contains(number.value(), "Zdenka &lt;b&gt;", "nog geen contact");
        assertThat(known(port, "coach2").page("/deelnemers").body()).doesNotContain(number.value());
    }
}
