package gent.jobteam.search.web;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two coaches who each see one of two dossiers. */
@JobteamHttpTest
class LinkProposalHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber hers;
    private CaseNumber theirs;

    @BeforeEach
    void twoDossiersOfTwoCoaches() {
        // A name of its own for each test, so that no other test's dossier is meant.
        String name = "Ilijana " + letters(UUID.randomUUID());
        hers = cases.open(new NewCase(name, "0470 12 12 12", "", "bg", "", "noord", "oc", "", null, "coach"));
        theirs = cases.open(new NewCase(name, "0470 98 98 98", "", "bg", "", "zuid", "oc", "", null, "coach2"));
    }

    @Test
    void oneAsksAndTheOtherConfirmsAndBothKnowWhomToTalkWith() {
        assertThat(ask("coach", hers).statusCode()).isEqualTo(302);
        assertThat(page("coach", hers))
                .contains("De vraag ligt bij het team van Zone Zuid")
                .doesNotContain(theirs.value(), "0470 98 98 98");
        assertThat(known(port, "coach2").page("/dossier/" + theirs).body())
                .contains("Een collega vraagt of dit dezelfde persoon is")
                .doesNotContain(hers.value());
        assertThat(page("coach2", theirs))
                .contains("Lien De Vos", "denkt dat zij dezelfde persoon begeleidt")
                .doesNotContain(hers.value(), "0470 12 12 12");

        assertThat(answer("coach2", theirs, question(), true).statusCode()).isEqualTo(302);

        assertThat(page("coach", hers)).contains(theirs.value()).doesNotContain("0470 98 98 98");
        assertThat(page("coach2", theirs)).contains(hers.value(), "Lien De Vos");
        assertThat(known(port, "coach").page("/dossier/" + hers).body())
                .contains("Dezelfde persoon als in het dossier van", theirs.value());
        assertThat(known(port, "coach").page("/dossier/" + theirs).statusCode())
                .as("a link opens no dossier")
                .isEqualTo(404);
        assertThat(changes(hers)).containsExactly("coach LINK_ASKED", "coach2 LINK");
        assertThat(changes(theirs)).containsExactly("coach LINK_ASKED", "coach2 LINK");
    }

    @Test
    void whatWasConfirmedIsUndoneByEitherOfTheTwo() {
        ask("coach", hers);
        answer("coach2", theirs, question(), true);

        assertThat(visitorForm("coach", "/zoeken/zelfde/" + hers + "/los", Map.of("link", link()))
                        .statusCode())
                .isEqualTo(302);

        assertThat(page("coach", hers)).doesNotContain(theirs.value());
        assertThat(page("coach2", theirs)).doesNotContain(hers.value());
        assertThat(changes(theirs)).endsWith("coach UNLINK");
    }

    @Test
    void whoIsRefusedLearnsNothingAndAsksOnce() {
        ask("coach", hers);
        ask("coach", hers);
        assertThat(changes(theirs)).containsExactly("coach LINK_ASKED");

        answer("coach2", theirs, question(), false);
        ask("coach", hers);

        assertThat(page("coach", hers)).doesNotContain(theirs.value());
        assertThat(page("coach2", theirs)).doesNotContain("denkt dat zij", hers.value());
        assertThat(changes(theirs)).containsExactly("coach LINK_ASKED", "coach2 LINK_REFUSED");
    }

    @Test
    void whereNobodyHasThatNameNobodyIsAsked() {
        CaseNumber alone = cases.open(new NewCase(
                "Quetzalli " + letters(UUID.randomUUID()), "", "", "nl", "", "noord", "oc", "", null, "coach"));

        ask("coach", alone);

        assertThat(page("coach", alone)).contains("We vonden bij geen ander team een dossier met deze naam.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "coach3", "spoc", "welzijn", "onthaal", "coordinatie", "stuurgroep", "beheer"})
    void nobodyButWhoGuidesTheOtherDossierAnswers(String user) {
        ask("coach", hers);

        assertThat(answer(user, theirs, question(), true).statusCode()).isIn(403, 404);
        assertThat(answer("coach", hers, question(), true).statusCode())
                .as("her own question")
                .isEqualTo(404);
        if (!user.equals("coach")) {
            assertThat(ask(user, hers).statusCode()).isIn(403, 404);
        }
        assertThat(changes(theirs)).containsExactly("coach LINK_ASKED");
    }

    private HttpResponse<String> ask(String user, CaseNumber number) {
        return visitorForm(user, "/zoeken/zelfde/" + number + "/vraag", Map.of());
    }

    private HttpResponse<String> answer(String user, CaseNumber number, String question, boolean same) {
        return visitorForm(
                user,
                "/zoeken/zelfde/" + number + "/antwoord",
                Map.of("question", question, "same", String.valueOf(same)));
    }

    private HttpResponse<String> visitorForm(String user, String path, Map<String, String> fields) {
        known(port, user).page("/");
        return known(port, user).form(path, fields);
    }

    private String page(String user, CaseNumber number) {
        return known(port, user).page("/zoeken/zelfde/" + number).body();
    }

    private String question() {
        return jdbc.sql("select id::text from person_link_proposal where to_number = :number")
                .param("number", theirs.value())
                .query(String.class)
                .single();
    }

    private String link() {
        return jdbc.sql("""
                        select l.id::text
                          from person_link l
                          join case_file c on c.participant_id in (l.one_id, l.other_id)
                         where c.number = :number
                        """).param("number", hers.value()).query(String.class).single();
    }

    private List<String> changes(CaseNumber number) {
        return jdbc.sql("""
                        select user_id || ' ' || detail
                          from dossier_log
                         where case_number = :number and kind = 'CHANGED'
                         order by position
                        """).param("number", number.value()).query(String.class).list();
    }

    /** A word that sounds like no other: consonants and vowels in turn. */
    private static String letters(UUID seed) {
        var word = new StringBuilder();
        for (char digit : seed.toString().replace("-", "").substring(0, 12).toCharArray()) {
            int value = Character.digit(digit, 16);
            word.append("bdfgklmnprstvzhj".charAt(value)).append("aeiou".charAt(value % 5));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
