package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class NoteHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void aCaseOfCoach() {
        // Each has looked at a page, and so has the token that its forms send along.
        List.of("coach", "coach2", "coach3", "coordinatie")
                .forEach(user -> known(port, user).page("/"));
        number = cases.open(new NewCase("نرگس رحیمی", "", "", "fa", "", "noord", "oc", "", null, "coach"));
    }

    @Test
    void aNoteIsKeptAsItWasTypedInAnyScript() {
        assertThat(write("CASE_TEAM", "housing", "نرگس zoekt een woning\nmet 2 kamers")
                        .statusCode())
                .isEqualTo(302);

        assertThat(dossier("coach")).contains("نرگس zoekt een woning\nmet 2 kamers", "Wonen");
    }

    @Test
    void aNoteThatIsSentTwiceIsWrittenOnce() {
        write("SELF", "", "Belt morgen terug");
        write("SELF", "", "Belt morgen terug");

        assertThat(notes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_TEAM, '', '', Schrijf eerst iets op.",
        "CASE_TEAM, '', '   ', Schrijf eerst iets op.",
        "EVERYBODY, '', tekst, Kies wie dit mag lezen.",
        "CASE_TEAM, unknown, tekst, Kies waarover het gaat."
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsLost(String scope, String domain, String words, String message) {
        HttpResponse<String> answer = write(scope, domain, words);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message, words.strip());
        assertThat(notes()).isZero();
    }

    @Test
    void aTextThatIsTooLongOrTurnsTheReadingDirectionIsRefused() {
        assertThat(write("SELF", "", "x".repeat(4001)).body()).contains("Gebruik hoogstens 4000 tekens.");
        assertThat(write("SELF", "", "omge\u202Ekeerd").body()).contains("Er staat een teken in");
        assertThat(notes()).isZero();
    }

    @Test
    void nobodyWritesInADossierThatIsNotHers() {
        assertThat(known(port, "coach2")
                        .form(address(), fields("PARTNERS", "", "tekst"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(known(port, "coordinatie")
                        .form(address(), fields("PARTNERS", "", "tekst"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(notes()).isZero();
    }

    @Test
    void whoChangesAnOldVersionSeesBothAndChooses() {
        write("SELF", "", "eerste");
        var coach = known(port, "coach");
        String note = "/dossier/notitie/" + id;

        assertThat(coach.form(note, change("1", "tweede")).statusCode()).isEqualTo(302);
        HttpResponse<String> conflict = coach.form(note, change("1", "derde"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("tweede", "derde", "Mijn versie bewaren");
        assertThat(dossier("coach")).contains("tweede").doesNotContain("derde");
        assertThat(coach.form(note, change("2", "derde")).statusCode()).isEqualTo(302);
        assertThat(dossier("coach")).contains("derde").doesNotContain("tweede");
    }

    @Test
    void aNoteOfSomebodyElseDoesNotExist() {
        write("PARTNERS", "", "eerste");

        assertThat(known(port, "coach3").page("/dossier/notitie/" + id).statusCode())
                .isEqualTo(404);
        assertThat(known(port, "coach3")
                        .form("/dossier/notitie/" + id, change("1", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> write(String scope, String domain, String words) {
        return known(port, "coach").form(address(), fields(scope, domain, words));
    }

    private Map<String, String> fields(String scope, String domain, String words) {
        return Map.of("id", id, "scope", scope, "lifeDomain", domain, "words", words, "task", "");
    }

    private static Map<String, String> change(String version, String words) {
        return Map.of("version", version, "scope", "SELF", "lifeDomain", "", "words", words);
    }

    private String address() {
        return "/dossier/" + number + "/notities";
    }

    private String dossier(String user) {
        return known(port, user).page("/dossier/" + number).body();
    }

    private int notes() {
        return jdbc.sql("select count(*) from note where case_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
