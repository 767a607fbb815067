package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The page on which everybody changes her own password. */
@JobteamHttpTest
@Import(SmallProcess.class)
class PasswordHttpTest {

    private static final String OLD = "gisteren nog goed genoeg";
    private static final String NEW = "vijf fietsen op de Dampoort";

    @LocalServerPort
    int port;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    TestClock clock;

    private final String dilnoza = "dilnoza" + UUID.randomUUID().toString().replace("-", "");
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        var member = new StaffMember(dilnoza, "Dilnoza", Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, OLD);
        visitor = signedIn(OLD);
    }

    @Test
    void theNewPasswordCountsFromNowOnAndTheOldOneNoLonger() {
        var answer = change(OLD, NEW, NEW);

        assertThat(location(answer)).isEqualTo("/wachtwoord");
        assertThat(visitor.page("/wachtwoord").body()).contains("Je wachtwoord is veranderd.");
        assertThat(location(new Visitor(port).signIn(dilnoza, OLD))).isEqualTo("/login?error");
        assertThat(location(new Visitor(port).signIn(dilnoza, NEW))).doesNotContain("/login");
    }

    @Test
    void itIsKeptAsABcryptHash() {
        change(OLD, NEW, NEW);

        assertThat(identity.createUserQuery().userId(dilnoza).singleResult().getPassword())
                .startsWith("{bcrypt-sha384}$2")
                .doesNotContain(NEW);
    }

    @Test
    void sessionsOnOtherMachinesEndWithinHalfAMinuteAndThisOneGoesOn() {
        var elsewhere = signedIn(OLD);

        change(OLD, NEW, NEW);
        clock.advance(Duration.ofSeconds(31));

        assertThat(elsewhere.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       vijf fietsen op straat,  vijf fietsen op straat, current, Vul het wachtwoord in waarmee je je nu aanmeldt.
            helemaal verkeerd,        vijf fietsen op straat,  vijf fietsen op straat, current, Dit is niet je huidige wachtwoord.
            gisteren nog goed genoeg, '',                      '',                     next,    Vul een nieuw wachtwoord in.
            gisteren nog goed genoeg, elf tekens!,             elf tekens!,            next,    Kies een langer wachtwoord: minstens 12 tekens.
            gisteren nog goed genoeg, aaaaaaaaaaaaaa,          aaaaaaaaaaaaaa,         next,    Kies een moeilijker wachtwoord
            gisteren nog goed genoeg, gisteren nog goed genoeg,gisteren nog goed genoeg,next,   Kies een ander wachtwoord dan het huidige.
            gisteren nog goed genoeg, vijf fietsen op straat,  zes fietsen op straat,  again,   Dit is niet hetzelfde.
            """)
    void whatIsWrongIsSaidAtItsFieldAndNothingChanges(
            String current, String next, String again, String field, String text) {
        var answer = change(current, next, again);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"" + field + "-error\">" + text)
                .contains("href=\"#" + field + "\">" + text);
        assertThat(location(new Visitor(port).signIn(dilnoza, OLD))).doesNotContain("/login");
    }

    @Test
    void thePasswordDoesNotHoldTheNameOfTheUserOrWhatNobodyCanType() {
        assertThat(change(OLD, "ik ben " + dilnoza, "ik ben " + dilnoza).body())
                .contains("Kies een wachtwoord zonder je gebruikersnaam erin.");
        assertThat(change(OLD, "vijf fietsen\u0007 op straat", "vijf fietsen\u0007 op straat")
                        .body())
                .contains("Gebruik alleen letters, cijfers, spaties en leestekens.");
        assertThat(change(OLD, "lang ".repeat(41), "lang ".repeat(41)).body())
                .contains("Kies een korter wachtwoord: hoogstens 200 tekens.");
    }

    @Test
    void noPasswordIsEverShownAgain() {
        assertThat(change("geheim dat niet klopt", NEW, NEW).body()).doesNotContain("geheim dat niet klopt", NEW);
    }

    @Test
    void whoeverFindsAnOpenScreenCannotGuessOnAndOn() {
        for (int guess = 0; guess < 10; guess++) {
            change("gok nummer " + guess, NEW, NEW);
        }

        assertThat(change(OLD, NEW, NEW).body()).contains("Dit waren te veel pogingen na elkaar.");
        assertThat(location(new Visitor(port).signIn(dilnoza, OLD)))
                .as("signing in is not slowed down by it")
                .doesNotContain("/login");
    }

    @Test
    void whoeverGotAPasswordChoosesHerOwnBeforeAnythingElse() {
        accounts.giveInitialPassword(dilnoza, "eenmalig-abcd-efgh");
        visitor = new Visitor(port);
        assertThat(location(visitor.signIn(dilnoza, "eenmalig-abcd-efgh"))).isEqualTo("/wachtwoord");

        assertThat(visitor.page("/wachtwoord").body()).contains("Kies eerst een eigen wachtwoord.");
        for (String path : List.of("/", "/camunda/app/tasklist/default/")) {
            assertThat(location(visitor.page(path))).as(path).isEqualTo("/wachtwoord");
        }
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(403);
        assertThat(visitor.get(Visitor.ENGINE + "/task").statusCode()).isEqualTo(403);
        assertThat(visitor.form("/wachtwoord", Map.of("current", "eenmalig-abcd-efgh", "next", "kort", "again", "kort"))
                        .statusCode())
                .isEqualTo(422);

        change("eenmalig-abcd-efgh", NEW, NEW);

        assertThat(visitor.page("/").statusCode()).isEqualTo(200);
        assertThat(accounts.hasInitialPassword(dilnoza)).isFalse();
    }

    @Test
    void withoutTokenNothingChanges() {
        var answer = visitor.send(visitor.request("/wachtwoord")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("current=x&next=y&again=y")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void nobodySeesThePageWithoutSigningIn() {
        assertThat(location(new Visitor(port).page("/wachtwoord"))).isEqualTo("/login");
    }

    private Visitor signedIn(String password) {
        var signedIn = new Visitor(port);
        assertThat(location(signedIn.signIn(dilnoza, password))).doesNotContain("/login");
        signedIn.page("/wachtwoord");
        return signedIn;
    }

    private HttpResponse<String> change(String current, String next, String again) {
        return visitor.form("/wachtwoord", Map.of("current", current, "next", next, "again", again));
    }
}
