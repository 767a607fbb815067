package gent.jobteam.draft.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.draft.Drafts;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class DraftHttpTest {

    private static final String TYPED = "{\"Field_note\":\"Wil graag in de keuken werken.\\nمرحبا\"}";

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseFiles cases;

    private CaseNumber number;
    private String address;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("Nela Horváthová", "", "", "sk", "", "oost", "oc", "", null, "coach"));
        address = "/api/drafts/note-" + number;
    }

    @Test
    void aTextOfATaskIsKeptForWhoMaySeeTheTaskAndSaysWhoseItIs() {
        String form = task("coach");

        assertThat(visitor("coach").post("/api/drafts/" + form, TYPED).statusCode())
                .isEqualTo(204);
        assertThat(jdbc.sql("select case_number from form_draft where form = :form")
                        .param("form", form)
                        .query(String.class)
                        .single())
                .isEqualTo(number.value());
        assertThat(visitor("coach2").post("/api/drafts/" + form, TYPED).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aboutWhatIsNotHersToSeeNothingIsKept() {
        for (String form : new String[] {UUID.randomUUID().toString(), "note-JT-2026-99999999", "note-x", "x"}) {
            assertThat(visitor("coach").post("/api/drafts/" + form, TYPED).statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(visitor("coach2").post(address, TYPED).statusCode()).isEqualTo(404);
        assertThat(visitor("beheer").post(address, TYPED).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from form_draft where case_number = :number")
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasTypedIsThereAgainAfterSigningInAgain() {
        visitor("coach").post(address, TYPED);

        assertThat(Visitor.signedIn(port, "coach").get(address).body())
                .contains("Wil graag in de keuken werken.\\nمرحبا")
                .contains("\"savedAt\":\"2 maart om");
    }

    @Test
    void nobodyElseReadsIt() {
        visitor("coach").post(address, TYPED);

        assertThat(known(port, "coach2").get(address).body()).isEqualTo("{\"texts\":{},\"savedAt\":\"\"}");
        assertThat(known(port, "beheer").get(address).body()).doesNotContain("keuken");
    }

    @Test
    void afterADayItIsGone() {
        visitor("coach").post(address, TYPED);
        clock.advance(Duration.ofDays(1).plusSeconds(1));

        assertThat(drafts.find("coach", address.substring(12))).isEmpty();
        drafts.forgetOld();
        assertThat(jdbc.sql("select count(*) from form_draft where form = :form")
                        .param("form", address.substring(12))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormThatWasSentLeavesNoDraft() {
        visitor("coach").post(address, TYPED);
        visitor("coach").post(address + "/forget", "{}");

        assertThat(known(port, "coach").get(address).body()).doesNotContain("keuken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"a\":{}}", "{\"a b\":\"x\"}", "{\"a\":null}", "\"x\"", "{\"a\":\"\\u202e\"}"})
    void whatIsNoDraftIsRefusedAndKeepsTheOldOne(String body) {
        visitor("coach").post(address, TYPED);

        assertThat(visitor("coach").post(address, body).statusCode()).isBetween(400, 422);
        assertThat(known(port, "coach").get(address).body()).contains("keuken");
    }

    @Test
    void theBrowserAsksEachTimeWhetherOurScriptsChanged() {
        var script = known(port, "coach").get("/own/draft.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    /** With the token of a page that she has open. */
    private Visitor visitor(String user) {
        Visitor visitor = known(port, user);
        visitor.page("/");
        return visitor;
    }

    private String task(String user) {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", false, "coachSpeaksLanguage", false));
        return colleagues.tasks(user, number.value()).get(0).getId();
    }
}
