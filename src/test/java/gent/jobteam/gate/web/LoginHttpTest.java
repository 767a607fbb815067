package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.location;
import static gent.jobteam.testing.Visitor.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JobteamHttpTest
@Import(SmallProcess.class)
class LoginHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "coach, /camunda/app/tasklist/default/",
        "coordinatie, /camunda/app/cockpit/default/",
        "spoc, /camunda/app/tasklist/default/",
        "onthaal, /camunda/app/tasklist/default/",
        "stuurgroep, /",
        "beheer, /"
    })
    void afterLoginEverybodyIsWhereHerDayBegins(String user, String page) {
        var answer = new Visitor(port).signIn(user, "jobteam");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo(page);
    }

    @Test
    void thePageThatWasAskedForComesAfterTheLogin() {
        var visitor = new Visitor(port);
        var asked = visitor.page("/camunda/app/tasklist/default/");
        assertThat(location(asked)).isEqualTo("/login");

        assertThat(location(visitor.signIn("spoc", "jobteam"))).isEqualTo("/camunda/app/tasklist/default/");
    }

    @ParameterizedTest
    @CsvSource({
        "coach, fout",
        "nobodyatall, jobteam",
        "'', jobteam",
        "coach, ''",
        "x' or 1=1--, x",
        "COACH, jobteam",
        "${1+1}, x"
    })
    void whoeverItIsAWrongLoginGetsTheSameAnswer(String user, String password) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(user, password);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/login?error");
        assertThat(visitor.page("/login?error").body())
                .contains("Deze naam en dit wachtwoord passen niet bij elkaar. Probeer het opnieuw.");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theLoginPageIsDutchAndStrict() {
        var page = new Visitor(port).page("/login");

        assertThat(page.body()).contains("lang=\"nl\"", "Gebruikersnaam", "Wachtwoord", "Aanmelden");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theStartPageOffersWhatTheRoleMayOpen() {
        assertThat(signedIn(port, "coordinatie").page("/").body())
                .contains("/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/")
                .doesNotContain("/camunda/app/admin/");
        assertThat(signedIn(port, "spoc").page("/").body())
                .contains("/camunda/app/tasklist/default/")
                .doesNotContain("/camunda/app/cockpit/");
        assertThat(signedIn(port, "stuurgroep").page("/").body())
                .contains("/gids")
                .doesNotContain("/camunda/app/");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndForeignPages() {
        var visitor = new Visitor(port);
        var before = visitor.page("/login");
        var login = visitor.signIn("coach", "jobteam");
        var page = visitor.page("/camunda/app/tasklist/default/");

        assertThat(cookie(login, "JSESSIONID")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie(login, "JT-BROWSER")).contains("HttpOnly", "SameSite=Strict", "Path=/login");
        assertThat(cookie(before, "JT-XSRF")).contains("SameSite=Lax", "Path=/").doesNotContain("HttpOnly");
        assertThat(cookie(page, "XSRF-TOKEN")).contains("SameSite=Lax", "Path=/camunda");
    }

    @Test
    void aSessionThatSomebodyElsePreparedIsNotTheSessionAfterLogin() {
        var visitor = new Visitor(port);
        visitor.page("/camunda/app/tasklist/default/");
        String before = visitor.cookie("JSESSIONID").orElseThrow();
        visitor.signIn("coach", "jobteam");

        assertThat(visitor.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void tasklistHandsOutTheTokenWithWhichItsScriptsCallOurServices() {
        var visitor = signedIn(port, "coach");
        visitor.page("/camunda/app/tasklist/default/");

        assertThat(visitor.cookie("JT-XSRF")).isPresent();
    }

    @Test
    void logOutEndsOurPagesAndTheEngines() {
        var visitor = signedIn(port, "coach");
        visitor.page("/");
        assertThat(visitor.get(ENGINE + "/filter?maxResults=9").statusCode()).isEqualTo(200);

        var answer = visitor.form("/logout", Map.of());

        assertThat(location(answer)).isEqualTo("/login?logout");
        assertThat(visitor.page("/login?logout").body()).contains("Je bent afgemeld.");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(visitor.get(ENGINE + "/filter?maxResults=9").statusCode()).isEqualTo(401);
    }

    @Test
    void theEnginesOwnLogoutEndsEverythingToo() {
        var visitor = signedIn(port, "coach");

        assertThat(visitor.post("/camunda/api/admin/auth/user/default/logout", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(visitor.get(ENGINE + "/filter?maxResults=9").statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyIsLoggedOutByAForeignPage() {
        var visitor = signedIn(port, "coach");
        visitor.page("/");
        visitor.forgetCookie("JT-XSRF");

        assertThat(visitor.form("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/logout").statusCode()).isEqualTo(405);
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfAForeignPageSignsNobodyIn() {
        var visitor = new Visitor(port);

        var answer = visitor.form("/login", Map.of("username", "coach", "password", "jobteam"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Laad de pagina opnieuw en probeer het nog eens.");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDownAndTheOwnerStillComesInFromElsewhere() {
        addUser("aimedat", "het juiste wachtwoord");
        var owner = new Visitor(port);
        owner.signIn("aimedat", "het juiste wachtwoord");
        var guesser = new Visitor(port);
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.signIn("aimedat", "fout" + i).statusCode()).isEqualTo(302);
        }

        var refused = guesser.signIn("aimedat", "het juiste wachtwoord");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 31L);
        assertThat(refused.body()).contains("Wacht even en probeer het dan opnieuw.");
        assertThat(identity.checkPassword("aimedat", "het juiste wachtwoord"))
                .as("the account itself is not locked")
                .isTrue();
        owner.page("/");
        owner.form("/logout", Map.of());
        assertThat(location(owner.signIn("aimedat", "het juiste wachtwoord")))
                .as("from the same address, in a browser of hers")
                .isEqualTo("/");
        clock.advance(Duration.ofSeconds(31));
        assertThat(location(guesser.signIn("aimedat", "het juiste wachtwoord"))).isEqualTo("/");
    }

    @Test
    void anAddressThatTheRequestClaimsIsNotBelieved() {
        addUser("claimed", "het juiste wachtwoord");
        var guesser = new Visitor(port);
        guesser.page("/login");
        HttpResponse<String> last = null;
        for (int i = 0; i < 11; i++) {
            last = guesser.send(guesser.withTokens(guesser.request("/login"))
                    .header("X-Forwarded-For", "203.0.113." + i)
                    .header("Forwarded", "for=203.0.113." + i)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=claimed&password=fout")));
        }

        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithinHalfAMinute() {
        addUser("demoted", "het wachtwoord");
        identity.createMembership("demoted", "coordination");
        var visitor = new Visitor(port);
        visitor.signIn("demoted", "het wachtwoord");
        assertThat(visitor.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

        identity.deleteMembership("demoted", "coordination");
        clock.advance(Duration.ofSeconds(31));

        assertThat(visitor.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(visitor.get(ENGINE + "/filter?maxResults=9").statusCode()).isEqualTo(403);
    }

    @Test
    void anAccountThatIsClosedEndsItsSessionWithinHalfAMinute() {
        addUser("leaver", "het wachtwoord");
        var visitor = new Visitor(port);
        visitor.signIn("leaver", "het wachtwoord");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(200);

        identity.deleteUser("leaver");
        clock.advance(Duration.ofSeconds(31));

        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(location(visitor.page("/"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=%00&password=x", "username=a%00b&password=x", "%00=1", "username=%zz&password=x"})
    void unreadableNamesAreNoFaultOfOurs(String body) {
        var visitor = new Visitor(port);
        visitor.page("/login");
        var answer = visitor.send(visitor.withTokens(visitor.request("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isBetween(300, 499);
    }

    private void addUser(String id, String password) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(password);
            identity.saveUser(user);
        }
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "=") && !cookie.startsWith(name + "=;"))
                .findFirst()
                .orElseThrow();
    }
}
