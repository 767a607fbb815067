package gent.jobteam.employer.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.employer.Employer;
import gent.jobteam.employer.Employers;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who works with participants looks employers up; the jobhunter and coordination keep the register. */
@JobteamHttpTest
class EmployerHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Employers employers;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void nobodyYet() {
        jdbc.sql("delete from place_proposal").update();
        jdbc.sql("delete from employer").update();
    }

    @Test
    void anEmptyRegisterSaysHowToBeginToWhoKeepsItAndWhomToTellToOthers() {
        assertThat(Visitor.known(port, "jobhunter").page("/werkgevers").body())
                .contains("Begin met één werkgever", "Werkgever toevoegen");
        assertThat(Visitor.known(port, "coach").page("/werkgevers").body())
                .contains("Zeg het aan de jobhunter")
                .doesNotContain("Werkgever toevoegen");
    }

    @Test
    void whatTheJobhunterAddsOthersFindByWordSectorKindAndDistrict() {
        assertThat(add("Bakkerij Zoë").statusCode()).isEqualTo(302);
        var coach = Visitor.known(port, "coach");

        assertThat(coach.page("/werkgevers?zoek=ZOE").body())
                .contains("1 werkgever", "Bakkerij Zoë", "Voeding", "Job, Stage", "Dampoort", "2/03/2026")
                .doesNotContain("Verbeteren");
        assertThat(coach.page("/werkgevers?sector=food&soort=internship&wijk=Dampoort")
                        .body())
                .contains("Bakkerij Zoë");
        assertThat(coach.page("/werkgevers?sector=care").body()).contains("0 werkgevers", "Niets gevonden");
        assertThat(coach.page("/werkgevers?soort=volunteering").body()).contains("0 werkgevers");
        assertThat(coach.page("/werkgevers?wijk=Ledeberg").body()).contains("0 werkgevers");
        assertThat(coach.page("/werkgevers?zoek=%3Cscript%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "coach, 200, 403",
        "spoc, 200, 403",
        "welzijn, 200, 403",
        "bemiddelaar, 200, 403",
        "vorming, 200, 403",
        "jobhunter, 200, 200",
        "coordinatie, 200, 200",
        "onthaal, 403, 403",
        "stuurgroep, 403, 403",
        "beheer, 403, 403"
    })
    void onlyWhoWorksWithParticipantsReadsAndOnlyWhoKeepsItChanges(String user, int reading, int changing) {
        add("Magazijn De Kaai");
        var visitor = Visitor.known(port, user);

        assertThat(visitor.page("/werkgevers").statusCode()).isEqualTo(reading);
        assertThat(visitor.page("/werkgevers/nieuw").statusCode()).isEqualTo(changing);
        assertThat(visitor.page("/werkgevers/" + id("Magazijn De Kaai")).statusCode())
                .isEqualTo(changing);
        assertThat(visitor.form("/werkgevers", typed("Nieuw")).statusCode())
                .isEqualTo(changing == 200 ? 302 : reading == 200 ? 405 : 403);
    }

    @Test
    void nobodySeesItWithoutAccount() {
        assertThat(new Visitor(port).page("/werkgevers").statusCode()).isEqualTo(302);
    }

    @Test
    void whatCannotBeKeptIsExplainedAtItsField() {
        var jobhunter = keeper();
        for (var wrong : Map.of(
                        "name", " ",
                        "sector", "nergens",
                        "kinds", "baan",
                        "district", "Nergens",
                        "email", "a@b.example, c@d.example",
                        "phone", "x".repeat(201),
                        "notes", "y".repeat(1001),
                        "contactFunction", "a\u202Eb")
                .entrySet()) {
            var form = typed("Poetsploeg Helder");
            form.put(wrong.getKey(), wrong.getValue());

            var answer = jobhunter.form("/werkgevers", form);

            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.body()).as(wrong.getKey()).contains(wrong.getKey() + "-error", "Er is niets bewaard");
        }
        assertThat(jdbc.sql("select count(*) from employer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oneNameStandsThereOnceAndAFormThatIsSentTwiceAddsOne() {
        var jobhunter = keeper();
        var form = typed("Poetsploeg Helder");
        assertThat(jobhunter.form("/werkgevers", form).statusCode()).isEqualTo(302);
        assertThat(jobhunter.form("/werkgevers", form).statusCode()).isEqualTo(302);

        var other = jobhunter.form("/werkgevers", typed("POETSPLOEG helder"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Deze werkgever staat er al");
        assertThat(jdbc.sql("select count(*) from employer")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoGoesBackAndTypesSomethingElseSeesWhatWasKeptAndLosesNothing() {
        var jobhunter = keeper();
        var form = typed("Poetsploeg Helder");
        form.put("phone", "09 000 00 07");
        jobhunter.form("/werkgevers", form);
        form.put("phone", "09 000 00 08");

        var again = jobhunter.form("/werkgevers", form);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Dit is intussen anders bewaard", "09 000 00 07", "09 000 00 08");
        UUID id = id("Poetsploeg Helder");
        assertThat(phone(id)).isEqualTo("09 000 00 07");
        assertThat(again.body()).as("where it goes next").contains("action=\"/werkgevers/" + id + "\"");
    }

    @Test
    void ofThoseWhoTakeOneNameAtTheSameMomentOnlyTheFirstGetsIt() {
        add("Groendienst Meander");
        String change = "/werkgevers/" + id("Groendienst Meander");
        var jobhunter = keeper();

        var late = transaction.execute(open -> {
            employers.add(employer("Kringwinkel Tij"), "coordinatie");
            var others = Stream.of("/werkgevers", change)
                    .map(path -> CompletableFuture.supplyAsync(() -> jobhunter.form(path, typed("Kringwinkel Tij"))))
                    .toList();
            waitUntilTwoWait();
            return others;
        });

        assertThat(late).map(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Deze werkgever staat er al");
        });
        assertThat(jdbc.sql("select name from employer order by name")
                        .query(String.class)
                        .list())
                .containsExactly("Groendienst Meander", "Kringwinkel Tij");
    }

    @Test
    void ofTwoWhoChangeTheSameEmployerTheSecondSeesBothVersions() {
        add("Groendienst Meander");
        UUID id = id("Groendienst Meander");
        var jobhunter = keeper();
        var mine = typed("Groendienst Meander");
        mine.put("phone", "09 000 00 07");
        var hers = typed("Groendienst Meander");
        hers.put("phone", "09 000 00 08");
        assertThat(jobhunter.form("/werkgevers/" + id, hers).statusCode()).isEqualTo(302);

        var late = jobhunter.form("/werkgevers/" + id, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Dit is intussen anders bewaard", "09 000 00 07", "09 000 00 08");
        assertThat(phone(id)).isEqualTo("09 000 00 08");
        mine.put("version", "1");
        assertThat(jobhunter.form("/werkgevers/" + id, mine).statusCode()).isEqualTo(302);
        assertThat(phone(id)).isEqualTo("09 000 00 07");
    }

    private HttpResponse<String> add(String name) {
        return keeper().form("/werkgevers", typed(name));
    }

    private Visitor keeper() {
        var jobhunter = Visitor.known(port, "jobhunter");
        jobhunter.page("/werkgevers/nieuw");
        return jobhunter;
    }

    private void waitUntilTwoWait() {
        Instant end = Instant.now().plusSeconds(10);
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        < 2
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    private static Employer employer(String name) {
        return new Employer(UUID.randomUUID(), name, "food", List.of("job"), "", "", "", "", "", "", null, 0);
    }

    private static Map<String, String> typed(String name) {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("version", "0");
        typed.put("name", name);
        typed.put("sector", "food");
        typed.put("kinds", "job,internship");
        typed.put("district", "Dampoort");
        return typed;
    }

    private UUID id(String name) {
        return jdbc.sql("select id from employer where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private String phone(UUID id) {
        return jdbc.sql("select phone from employer where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
