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

@JobteamHttpTest
class LinkHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber hers;
    private CaseNumber other;
    private CaseNumber ofSomebodyElse;

    @BeforeEach
    void threeCases() {
        hers = open("عمر حداد", "coach");
        other = open("Omar Haddad", "coach");
        ofSomebodyElse = open("Umar Hadad", "coach2");
    }

    @Test
    void twoDossiersAreLinkedAndBothTellIt() {
        assertThat(link("coach", hers, other.value(), "<b>Zelfde</b> adres").statusCode())
                .isEqualTo(302);

        assertThat(page("coach", hers)).contains("Omar Haddad", other.value(), "&lt;b&gt;Zelfde&lt;/b&gt; adres");
        assertThat(page("coach", other)).contains("عمر حداد", hers.value());
        assertThat(changes(hers)).containsExactly("coach LINK");
        assertThat(changes(other)).containsExactly("coach LINK");
    }

    @Test
    void whatWasLinkedIsUndoneAndNothingIsLost() {
        link("coach", hers, other.value(), "zelfde adres");
        assertThat(undo("coach", other, linkOf(hers)).statusCode()).isEqualTo(302);

        assertThat(page("coach", hers)).doesNotContain("Omar Haddad");
        assertThat(changes(hers)).containsExactly("coach LINK", "coach UNLINK");
        assertThat(changes(other)).containsExactly("coach LINK", "coach UNLINK");
        assertThat(link("coach", other, hers.value(), "toch wel").statusCode()).isEqualTo(302);
    }

    @Test
    void linkingTwiceOrToItselfChangesNothing() {
        link("coach", hers, other.value(), "zelfde adres");

        for (CaseNumber again : List.of(other, hers)) {
            var answer = link("coach", hers, again.value(), "zelfde adres");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Deze dossiers horen al bij elkaar.");
        }
        assertThat(changes(hers)).hasSize(1);
    }

    @Test
    void aDossierOfSomebodyElseLooksLikeOneThatDoesNotExist() {
        var somebodyElses = link("coach", hers, ofSomebodyElse.value(), "zelfde adres");
        var nobodys = link("coach", hers, "JT-2026-99999999", "zelfde adres");

        assertThat(somebodyElses.statusCode()).isEqualTo(422);
        assertThat(somebodyElses.body().replace(ofSomebodyElse.value(), "N"))
                .isEqualTo(nobodys.body().replace("JT-2026-99999999", "N"));
        assertThat(changes(ofSomebodyElse)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach2", "spoc", "welzijn", "onthaal", "coordinatie"})
    void whoDoesNotGuideTheCaseFindsNoSuchPage(String user) {
        link("coach", hers, other.value(), "zelfde adres");

        assertThat(known(port, user).page("/zoeken/zelfde/" + hers).statusCode())
                .isEqualTo(404);
        assertThat(link(user, hers, other.value(), "zelfde adres").statusCode()).isEqualTo(404);
        assertThat(undo(user, hers, linkOf(hers)).statusCode()).isEqualTo(404);
        assertThat(changes(hers)).hasSize(1);
    }

    @Test
    void whoMaySeeOneOfTheTwoSeesNoLink() {
        link("coach", hers, other.value(), "zelfde adres");
        jdbc.sql("update case_file set owner_id = 'coach2' where number = :number")
                .param("number", other.value())
                .update();

        assertThat(page("coach", hers)).doesNotContain("Omar Haddad", other.value(), "zelfde adres");
        assertThat(page("coach2", other)).doesNotContain("عمر حداد", hers.value(), "zelfde adres");
        assertThat(undo("coach", hers, linkOf(hers)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "'", "JT-1-1"})
    void whatIsNoNumberIsExplained(String number) {
        var answer = link("coach", hers, number, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vul een dossiernummer in", "Schrijf op waarom.");
    }

    @Test
    void aReasonThatCannotBeKeptIsExplained() {
        assertThat(link("coach", hers, other.value(), "a\u202Eb").statusCode()).isEqualTo(422);
        assertThat(link("coach", hers, other.value(), "a".repeat(501)).statusCode())
                .isEqualTo(422);
        assertThat(undo("coach", hers, UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private CaseNumber open(String name, String owner) {
        return cases.open(new NewCase(name, "", "", "ar", "", "noord", "oc", "", null, owner));
    }

    private String page(String user, CaseNumber number) {
        return known(port, user).page("/dossier/" + number).body();
    }

    private HttpResponse<String> link(String user, CaseNumber number, String to, String reason) {
        known(port, user).page("/");
        return known(port, user).form("/zoeken/zelfde/" + number, Map.of("other", to, "reason", reason));
    }

    private HttpResponse<String> undo(String user, CaseNumber number, UUID link) {
        return known(port, user).form("/zoeken/zelfde/" + number + "/los", Map.of("link", link.toString()));
    }

    private UUID linkOf(CaseNumber number) {
        return jdbc.sql("""
                        select l.id
                          from person_link l
                          join case_file c on c.participant_id in (l.one_id, l.other_id)
                         where c.number = :number
                         order by linked_at desc
                         limit 1
                        """).param("number", number.value()).query(UUID.class).single();
    }

    private List<String> changes(CaseNumber number) {
        return jdbc.sql("""
                        select user_id || ' ' || detail
                          from dossier_log
                         where case_number = :number and kind = 'CHANGED'
                         order by position
                        """).param("number", number.value()).query(String.class).list();
    }
}
