package gent.jobteam.personaldata.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class ExportHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectMapper json;

    private CaseNumber earlier;
    private CaseNumber number;

    @BeforeEach
    void aPersonWithTwoCases() {
        earlier = cases.open(new NewCase("عمر حداد", "0470 11 22 33", "", "ar", "", "noord", "oc", "", null, "coach2"));
        cases.end(earlier, "reached");
        number = cases.open(new NewCase("", "", "", "ar", "", "noord", "oc", "", earlier, "coach"));
        contacts.log(new Contact(earlier, "call", true, clock.today(), "coach2", "eerste woord"));
        contacts.log(new Contact(number, "call", true, clock.today(), "coach", "tweede woord"));
        note("coach", "Stad Gent", "SELF", "van mij");
        note("welzijn", "OCMW Gent", "SELF", "van Hilde alleen");
        note("welzijn", "OCMW Gent", "ORGANISATION", "van het OCMW");
        note("welzijn", "OCMW Gent", "CASE_TEAM", "van het team");
    }

    @Test
    void everythingOfAllHerCasesIsInItAndWhatTheGuideMayNotReadIsCounted() throws IOException {
        var answer = known(port, "coach").page("/dossier/" + number + "/uitvoer.json");
        JsonNode export = json.readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", number + ".json");
        assertThat(export.path("caseNumbers")).hasSize(2);
        assertThat(export.path("tables").path("contact")).hasSize(2);
        assertThat(export.path("tables").path("participant").get(0).path("name").asText())
                .isEqualTo("عمر حداد");
        assertThat(answer.body())
                .contains("van mij", "van het team")
                .doesNotContain("van Hilde alleen", "van het OCMW");
        assertThat(export.path("notesElsewhere").path("OCMW Gent").asInt()).isEqualTo(2);
    }

    @Test
    void nobodyAnswersALetterWithTheLinkInAnExport() throws IOException {
        jdbc.sql("""
                        insert into message (id, case_number, channel, recipient, subject, body, message_id, state, queued_at,
                               due_at)
                        values (:id, :number, 'email', 'onthaal@example.org', 'Vraag', :body, :id, 'queued', now(), now())
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("number", number.value())
                .param("body", "Kan Omar komen? Antwoord op https://jobteam.example/antwoord/g3h31m vandaag.")
                .update();

        String body = json.readTree(known(port, "coach")
                        .page("/dossier/" + number + "/uitvoer.json")
                        .body())
                .at("/tables/message/0/body")
                .asText();

        assertThat(body).isEqualTo("Kan Omar komen? Antwoord op (link weggelaten) vandaag.");
    }

    @Test
    void whatAnOrganisationSeesIsNoMoreThanItsColleaguesMaySee() throws IOException {
        JsonNode export = json.readTree(known(port, "coach")
                .page("/dossier/" + number + "/uitvoer.json?voor=VDAB")
                .body());

        assertThat(export.path("organisation").asText()).isEqualTo("VDAB");
        assertThat(export.path("tables")).isEmpty();
        assertThat(known(port, "coach")
                        .page("/dossier/" + number + "/uitvoer.json?voor=Stad+Gent")
                        .body())
                .contains("tweede woord")
                .doesNotContain("van Hilde", "van het OCMW", "van mij");
    }

    @Test
    void thePdfIsAPdfAndEachExportIsLoggedInEveryCase() {
        var answer = known(port, "coach").page("/dossier/" + number + "/uitvoer.pdf");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-");
        for (CaseNumber each : new CaseNumber[] {earlier, number}) {
            assertThat(jdbc.sql("select detail from dossier_log where case_number = :number and kind = 'EXPORTED'")
                            .param("number", each.value())
                            .query(String.class)
                            .list())
                    .contains("PDF");
        }
    }

    @Test
    void thePageTellsWhatEachOrganisationSees() {
        assertThat(known(port, "coach").page("/dossier/" + number + "/uitvoer").body())
                .contains("VDAB", "Niets.", "OCMW Gent", "Stad Gent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach2",
                "spoc",
                "welzijn",
                "bemiddelaar",
                "jobhunter",
                "vorming",
                "coordinatie",
                "onthaal",
                "stuurgroep",
                "beheer"
            })
    void nobodyElseExports(String user) {
        for (String what : new String[] {"", ".json", ".pdf"}) {
            var answer = known(port, user).page("/dossier/" + number + "/uitvoer" + what);
            assertThat(answer.statusCode()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("حداد", "woord");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VDAB'--", "Onbestaand", "%20"})
    void anOrganisationThatDoesNotExistSeesNothing(String organisation) {
        assertThat(known(port, "coach")
                        .page("/dossier/" + number + "/uitvoer.json?voor=" + organisation.replace("'", "%27"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void note(String author, String organisation, String scope, String words) {
        jdbc.sql("""
                        insert into note (id, case_number, author_id, organisation, scope, words, written_at, changed_at)
                        values (:id, :number, :author, :organisation, :scope, :words, now(), now())
                        """)
                .param("id", UUID.randomUUID())
                .param("number", number.value())
                .param("author", author)
                .param("organisation", organisation)
                .param("scope", scope)
                .param("words", words)
                .update();
    }
}
