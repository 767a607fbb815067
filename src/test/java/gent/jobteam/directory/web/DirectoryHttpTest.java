package gent.jobteam.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody looks things up in the directory; only who keeps an entry changes it, and nobody's change is overwritten. */
@JobteamHttpTest
class DirectoryHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDirectoryBeginsWithThePartnershipsListAndNothingIsMadeUp() {
        var page = Visitor.known(port, "coach").page("/gids?domein=wonen");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Huurdersbond", "nog niet").doesNotContain("Karus");
    }

    @Test
    void whatIsLookedForIsFoundWithoutAccentsAndAsText() {
        var coach = Visitor.known(port, "coach");

        assertThat(coach.page("/gids?zoek=HUURDERSB").body()).contains("Huurdersbond", "1 organisatie");
        assertThat(coach.page("/gids?zoek=%3Cscript%3E").body())
                .contains("0 organisaties", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(coach.page("/gids?zoek=Woonwijzer&taal=tr&wijk=Rabot").body())
                .contains("Woonwijzer");
    }

    @Test
    void nobodySeesItWithoutAccount() {
        assertThat(new Visitor(port).page("/gids").statusCode()).isEqualTo(302);
    }

    @Test
    void onlyWhoKeepsAnEntryChangesIt() {
        UUID id = id("Thope vzw");
        var coach = Visitor.known(port, "coach");
        coach.page("/wachtwoord");
        assertThat(coach.page("/gids/" + id).statusCode()).isEqualTo(404);
        assertThat(coach.form("/gids/" + id, change(id, "09 000 00 05")).statusCode())
                .isEqualTo(404);

        var coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/" + id);
        var typed = change(id, "09 000 00 06");
        typed.put("owner", "Stad Gent");
        assertThat(coordination.form("/gids/" + id, typed).statusCode()).isEqualTo(302);

        assertThat(coach.page("/gids/" + id).statusCode())
                .as("the owner's colleagues keep it from now on")
                .isEqualTo(200);
        assertThat(coach.page("/gids?zoek=thope").body()).contains("09 000 00 06", "2/03/2026");
    }

    @Test
    void ofTwoWhoChangeTheSameEntryTheSecondSeesBothVersions() {
        UUID id = id("Woonwijzer");
        var coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/" + id);
        var mine = change(id, "09 000 00 07");
        var hers = change(id, "09 000 00 08");
        assertThat(coordination.form("/gids/" + id, hers).statusCode()).isEqualTo(302);

        var late = coordination.form("/gids/" + id, mine);

        assertThat(late.body()).contains("Een collega veranderde dit intussen", "09 000 00 07", "09 000 00 08");
        assertThat(phone(id)).isEqualTo("09 000 00 08");
    }

    @Test
    void whatCannotBeKeptIsExplained() {
        UUID id = id("De Sloep");
        var coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/" + id);
        for (var wrong : Map.of(
                        "email", "a@b.example, c@d.example",
                        "languages", "xx",
                        "districts", "Nergens",
                        "owner", "Nergens",
                        "domains", "nergens",
                        "phone", "x".repeat(501))
                .entrySet()) {
            var typed = change(id, "");
            typed.put(wrong.getKey(), wrong.getValue());
            assertThat(coordination.form("/gids/" + id, typed).body())
                    .as(wrong.getKey())
                    .contains(wrong.getKey() + "-error");
        }
        assertThat(jdbc.sql("select version from offer where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void categoriesAreShownInWordsAndWhereAnEntryComesFromIsSaid() {
        var page = Visitor.known(port, "coach").page("/gids?zoek=wielekes").body();

        assertThat(page)
                .contains("Kinderopvang, gezin · Mobiliteit", "document van het partnerschap")
                .doesNotContain("kinderopvang-gezin ");
    }

    @Test
    void coordinationAddsAnOrganisationOnceAndColleaguesOnlyForTheirOwn() {
        var coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/nieuw");
        var typed = added("Buurtwerk Nieuw (test)");
        assertThat(coordination.form("/gids/nieuw", typed).statusCode()).isEqualTo(302);
        assertThat(coordination.page("/gids?zoek=buurtwerk").body())
                .contains("Buurtwerk Nieuw (test)", "toegevoegd door een collega, niet bevestigd", "2/03/2026");
        assertThat(coordination.form("/gids/nieuw", typed).body())
                .contains("organisation-error", "Deze organisatie staat al in de gids");
        assertThat(coordination.form("/gids/nieuw", added("")).body()).contains("Vul de naam van de organisatie in.");

        var coach = Visitor.known(port, "coach");
        assertThat(coach.page("/gids/nieuw").body()).doesNotContain("Niemand anders");
        assertThat(coach.form("/gids/nieuw", added("Van niemand (test)")).body())
                .contains("owner-error");
        var own = added("Van de stad (test)");
        own.put("owner", "Stad Gent");
        assertThat(coach.form("/gids/nieuw", own).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("delete from offer where organisation like '%(test)'")
                        .update())
                .isEqualTo(2);
    }

    @Test
    void whatIsArchivedCannotBeChosenAndComesBack() {
        UUID id = id("Fiola");
        var coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/" + id);
        String version = change(id, "").get("version");
        assertThat(Visitor.known(port, "spoc")
                        .form("/gids/" + id + "/archiveren", Map.of("version", version))
                        .statusCode())
                .isIn(403, 404);

        assertThat(coordination
                        .form("/gids/" + id + "/archiveren", Map.of("version", "77"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordination.page("/gids?zoek=fiola").body())
                .contains("Een collega veranderde dit intussen", "1 organisatie");
        coordination.form("/gids/" + id + "/archiveren", Map.of("version", version));

        assertThat(coordination.page("/gids?zoek=fiola").body()).contains("0 organisaties");
        assertThat(coordination.page("/gids?zoek=fiola&archief=ja").body())
                .contains("1 organisatie", "sinds 2/03/2026", "Terughalen");
        assertThat(coordination.form("/gids/" + id, change(id, "09 000 00 09")).body())
                .contains("Een collega veranderde dit intussen");

        coordination.form(
                "/gids/" + id + "/terughalen", Map.of("version", change(id, "").get("version")));
        assertThat(coordination.page("/gids?zoek=fiola").body()).contains("1 organisatie");
    }

    @Test
    void whatNobodyLookedAtForTooLongIsListed() {
        assertThat(Visitor.known(port, "coach")
                        .page("/gids?herbekijken=ja&zoek=lejo")
                        .body())
                .contains("Lejo vzw", "te herbekijken");
        jdbc.sql("update offer set reviewed_on = '2026-03-01' where organisation = 'Lejo vzw'")
                .update();

        assertThat(Visitor.known(port, "coach")
                        .page("/gids?herbekijken=ja&zoek=lejo")
                        .body())
                .doesNotContain("Lejo vzw");
        jdbc.sql("update offer set reviewed_on = '2025-03-01' where organisation = 'Lejo vzw'")
                .update();
        assertThat(Visitor.known(port, "coach")
                        .page("/gids?herbekijken=ja&zoek=lejo")
                        .body())
                .contains("Lejo vzw", "1/03/2025, te herbekijken");
        jdbc.sql("update offer set reviewed_on = null where organisation = 'Lejo vzw'")
                .update();
    }

    private static Map<String, String> added(String organisation) {
        return new HashMap<>(Map.of("organisation", organisation, "domains", "wonen", "owner", ""));
    }

    private Map<String, String> change(UUID id, String phone) {
        var typed = new HashMap<String, String>();
        typed.put(
                "version",
                jdbc.sql("select version::text from offer where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
        typed.put("domains", "wonen");
        typed.put("phone", phone);
        return typed;
    }

    private UUID id(String organisation) {
        return jdbc.sql("select id from offer where organisation = :name")
                .param("name", organisation)
                .query(UUID.class)
                .single();
    }

    private String phone(UUID id) {
        return jdbc.sql("select phone from offer where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
