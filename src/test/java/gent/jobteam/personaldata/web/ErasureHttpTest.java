package gent.jobteam.personaldata.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class ErasureHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("Gülşen Öztürk", "", "", "tr", "", "oost", "oc", "", null, "coach"));
    }

    @Test
    void theCoachAsksAndCoordinationErases() {
        cases.end(number, "reached");
        var asked = visitor("coach").form(address(), Map.of("reason", "asked"));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(known(port, "coordinatie").page("/bewaring").body())
                .contains(number.value(), "De deelnemer vraagt het", "Lien De Vos")
                .doesNotContain("Gülşen");

        var decided = visitor("coordinatie").form("/bewaring/" + request() + "/akkoord", Map.of());

        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(cases.find(number)).isEmpty();
        assertThat(known(port, "coach").page("/dossier/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void aRunningCaseIsStoppedFirst() {
        var answer = visitor("coach").form(address(), Map.of("reason", "asked"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit dossier loopt nog. Sluit het eerst af");
    }

    @Test
    void whoAskedDoesNotDecideAndTheAdministratorNever() {
        cases.end(number, "reached");
        visitor("coordinatie").form("/bewaring", Map.of("dossier", number.value(), "reason", "mistake"));

        assertThat(visitor("coordinatie")
                        .form("/bewaring/" + request() + "/akkoord", Map.of())
                        .body())
                .contains("Een andere collega beslist over deze vraag");
        assertThat(visitor("beheer")
                        .form("/bewaring/" + request() + "/akkoord", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(cases.find(number)).isPresent();
    }

    @Test
    void whatIsKeptTooLongIsListedAndNotErased() {
        cases.end(number, "reached");
        assertThat(known(port, "beheer").page("/bewaring").body()).doesNotContain(number.value());

        clock.advance(Period.ofYears(2).plusDays(1));
        assertThat(known(port, "beheer").page("/bewaring").body())
                .contains(number.value(), "sinds 2/03/2028")
                .doesNotContain("Gülşen");
        assertThat(cases.find(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "JT-2026-99999999", "'; drop table participant"})
    void aNumberThatDoesNotExistIsSaid(String typed) {
        var answer = visitor("beheer").form("/bewaring", Map.of("dossier", typed, "reason", "asked"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit dossiernummer bestaat niet.");
    }

    @Test
    void withoutAReasonNothingIsAsked() {
        cases.end(number, "reached");

        assertThat(visitor("coach").form(address(), Map.of("reason", "x")).statusCode())
                .isEqualTo(422);
        assertThat(known(port, "coordinatie").page("/bewaring").body()).doesNotContain(number.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coach2", "spoc", "welzijn", "bemiddelaar", "jobhunter", "vorming", "onthaal", "stuurgroep"})
    void nobodyElseAsksOrDecides(String user) {
        assertThat(known(port, user).page("/bewaring").statusCode()).isEqualTo(403);
        assertThat(known(port, user).page(address()).statusCode()).isIn(403, 404);
        assertThat(visitor(user).form(address(), Map.of("reason", "asked")).statusCode())
                .isIn(403, 404);
    }

    /** With the token of a page that she has open. */
    private Visitor visitor(String user) {
        Visitor visitor = known(port, user);
        visitor.page("/");
        return visitor;
    }

    private String address() {
        return "/dossier/" + number + "/wissen";
    }

    private String request() {
        return jdbc.sql("select id::text from erasure_request where :number = any (case_numbers)")
                .param("number", number.value())
                .query(String.class)
                .single();
    }
}
