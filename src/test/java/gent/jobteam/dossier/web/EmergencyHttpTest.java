package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class EmergencyHttpTest {

    private static final String REASON = "Haar broer belt: ze ligt in het ziekenhuis <i>";

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("Zdenka Kováčová", "", "", "sk", "", "noord", "oc", "", null, "coach"));
    }

    @Test
    void whoSaysWhyReadsTheDossierUntilTheNextDayIsOver() {
        HttpResponse<String> answer = open("coach2", number.value(), REASON);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/dossier/" + number);
        assertThat(dossier("coach2").body()).contains("Zdenka");
        clock.advance(Period.ofDays(1));
        assertThat(dossier("coach2").statusCode()).isEqualTo(200);
        clock.advance(Period.ofDays(1));
        assertThat(dossier("coach2").statusCode()).isEqualTo(404);
    }

    @Test
    void theCaseManagerAndCoordinationSeeThatItHappenedAndWhy() {
        open("coach2", number.value(), REASON);

        assertThat(dossier("coach").body()).contains("Noodinzage", "Mehmet Yıldız", "ziekenhuis &lt;i&gt;");
        assertThat(known(port, "coordinatie").page("/inzage").body())
                .contains(number.value(), "Mehmet Yıldız", "ziekenhuis &lt;i&gt;")
                .doesNotContain("Zdenka");
        assertThat(known(port, "coordinatie")
                        .page("/dossier/" + number + "/inzage")
                        .body())
                .contains("opende het dossier in een noodgeval");
        assertThat(dossier("coach2").body()).doesNotContain("ziekenhuis");
    }

    @Test
    void aNumberThatDoesNotExistGetsTheSameAnswerAsOneThatIsNone() {
        String unknown = open("coach2", "JT-2026-99999999", REASON).body();
        String none = open("coach2", "hallo", REASON).body();

        assertThat(unknown).contains("Met dit nummer kunnen we geen dossier openen");
        assertThat(withoutToken(unknown).replace("JT-2026-99999999", "HALLO")).isEqualTo(withoutToken(none));
    }

    @ParameterizedTest
    @CsvSource({"'', Vul het dossiernummer in., een goede reden", "JT-2026-00001, in minstens 10 tekens, te kort"})
    void whatIsMissingIsSaidAtTheField(String typed, String message, String reason) {
        HttpResponse<String> answer = open("coach2", typed, reason);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onthaal", "stuurgroep", "beheer", "coordinatie"})
    void whoHelpsNobodyOpensNothing(String user) {
        assertThat(open(user, number.value(), REASON).statusCode()).isGreaterThanOrEqualTo(403);
        assertThat(known(port, "coordinatie").page("/inzage").body()).doesNotContain(number.value());
    }

    private HttpResponse<String> open(String user, String typed, String reason) {
        known(port, user).page("/");
        return known(port, user).form("/noodinzage", Map.of("number", typed, "reason", reason));
    }

    private HttpResponse<String> dossier(String user) {
        return known(port, user).page("/dossier/" + number);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
