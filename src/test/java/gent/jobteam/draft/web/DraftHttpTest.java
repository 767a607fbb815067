package gent.jobteam.draft.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.draft.Drafts;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.time.Duration;
import java.util.UUID;
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

    private final String address = "/api/drafts/" + UUID.randomUUID();

    @Test
    void whatWasTypedIsThereAgainAfterSigningInAgain() {
        known(port, "coach").post(address, TYPED);

        assertThat(Visitor.signedIn(port, "coach").get(address).body())
                .contains("Wil graag in de keuken werken.\\nمرحبا")
                .contains("\"savedAt\":\"2 maart om");
    }

    @Test
    void nobodyElseReadsIt() {
        known(port, "coach").post(address, TYPED);

        assertThat(known(port, "coach2").get(address).body()).isEqualTo("{\"texts\":{},\"savedAt\":\"\"}");
        assertThat(known(port, "beheer").get(address).body()).doesNotContain("keuken");
    }

    @Test
    void afterADayItIsGone() {
        known(port, "coach").post(address, TYPED);
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
        known(port, "coach").post(address, TYPED);
        known(port, "coach").post(address + "/forget", "{}");

        assertThat(known(port, "coach").get(address).body()).doesNotContain("keuken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"a\":{}}", "{\"a b\":\"x\"}", "{\"a\":null}", "\"x\"", "{\"a\":\"\\u202e\"}"})
    void whatIsNoDraftIsRefusedAndKeepsTheOldOne(String body) {
        known(port, "coach").post(address, TYPED);

        assertThat(known(port, "coach").post(address, body).statusCode()).isBetween(400, 422);
        assertThat(known(port, "coach").get(address).body()).contains("keuken");
    }

    @Test
    void theBrowserAsksEachTimeWhetherOurScriptsChanged() {
        var script = known(port, "coach").get("/own/draft.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }
}
