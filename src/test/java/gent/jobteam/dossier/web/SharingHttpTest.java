package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class SharingHttpTest {

    private static final Map<String, String> AGREED =
            Map.of("answer", "agreed", "language", "bg", "circles", "discussion");

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("Ивайло Стоянов", "", "", "bg", "", "noord", "oc", "", null, "coach"));
    }

    @Test
    void anAgreementIsKeptWithItsLimits() {
        var fields = new HashMap<>(AGREED);
        fields.put("domains", "work");
        fields.put("until", clock.today().plusDays(30).toString());

        assertThat(note("coach", fields).statusCode()).isEqualTo(302);

        assertThat(agreements.latest(number))
                .contains(new SharingAgreement(
                        number,
                        true,
                        List.of("discussion"),
                        List.of("work"),
                        "bg",
                        clock.today().plusDays(30),
                        "coach"));
        assertThat(dossier("coach").body())
                .contains("Het akkoord is genoteerd.", "Met: Partners in het casusoverleg", "Uitgelegd in: Bulgaars");
    }

    @Test
    void whoWasAtTheDiscussionReadsNothingFromTheMomentItIsWithdrawn() {
        note("coach", AGREED);
        assertThat(dossier("coach").body()).contains("Het akkoord is genoteerd.");
        accesses.admitAttendee(number, "coach2");
        assertThat(dossier("coach2").body()).contains("Ивайло Стоянов");

        note("coach", Map.of("answer", "refused", "language", "bg"));

        assertThat(dossier("coach2").statusCode()).isEqualTo(404);
        assertThat(dossier("coach").body()).contains("Akkoord ingetrokken", "De hulp loopt gewoon door.");
    }

    @Test
    void theSameAgreementTwiceIsNotedOnce() {
        note("coach", AGREED);
        note("coach", AGREED);

        assertThat(noted()).isOne();
    }

    @Test
    void onlyWhoGuidesNotesIt() {
        note("coach", AGREED);
        accesses.admitAttendee(number, "coach2");
        accesses.admitAttendee(number, "spoc");

        for (String user : List.of("coach2", "spoc", "coordinatie", "beheer")) {
            assertThat(note(user, Map.of("answer", "refused", "language", "nl")).statusCode())
                    .as(user)
                    .isGreaterThanOrEqualTo(400);
        }
        assertThat(dossier("coach2").body()).doesNotContain("Akkoord noteren");
        assertThat(noted()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', nl, discussion, '', answer, Kies een antwoord.",
        "perhaps, nl, discussion, '', answer, Kies een antwoord.",
        "agreed, '', discussion, '', language, Kies de taal waarin je het uitlegde.",
        "refused, klingon, '', '', language, Kies de taal waarin je het uitlegde.",
        "agreed, nl, '', '', circles, Kies met wie we mogen delen.",
        "agreed, nl, everybody, '', circles, Kies met wie we mogen delen.",
        "agreed, nl, discussion, 2020-01-01, until, Kies vandaag of een latere dag.",
        "agreed, nl, discussion, morgen, until, 'Vul een datum in, bijvoorbeeld 3/12/2026.'"
    })
    void whatIsWrongIsSaidAtTheField(
            String answer, String language, String circles, String until, String field, String message) {
        var refused = note("coach", Map.of("answer", answer, "language", language, "circles", circles, "until", until));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#sharing-" + field + "\"", message);
        assertThat(noted()).isZero();
    }

    private HttpResponse<String> note(String user, Map<String, String> fields) {
        return known(port, user).form("/dossier/%s/akkoord".formatted(number), fields);
    }

    private HttpResponse<String> dossier(String user) {
        return known(port, user).page("/dossier/" + number);
    }

    private int noted() {
        return jdbc.sql("select count(*) from sharing_agreement where case_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
