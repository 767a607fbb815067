package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static gent.jobteam.testing.Visitor.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JobteamHttpTest
@Import(SmallProcess.class)
class GateHttpTest {

    private static final String ID = "01e9a86a-e5fe-11f1-80f7-02fc00000001";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/lib/deps.js",
                "/camunda/app/tasklist/scripts/config.js",
                "/engine-rest/user",
                "/engine-rest/engine",
                "/app/tasklist",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/health/../env",
                "/h2-console",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/application.yaml",
                "/gate/allowed-requests.csv",
                "/postvak",
                "/logout",
                "/error",
                "//",
                "/login/..;/api/me",
                "/nergens"
            })
    void whoIsNotSignedInSeesTheLoginPageInstead(String path) {
        var answer = new Visitor(port).page(path);

        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(location(answer)).isIn("/login", "");
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/me",
        "GET, /camunda/api/engine/engine/",
        "GET, /camunda/api/engine/engine/default/user",
        "GET, /camunda/api/engine/engine/default/task",
        "GET, /camunda/api/engine/engine/default/identity/password-policy",
        "GET, /camunda/api/welcome/plugin/welcomePlugins/static/app/plugin.js",
        "GET, /camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
        "GET, /camunda/api/admin/auth/user/default",
        "GET, /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "POST, /camunda/api/engine/engine/default/task",
        "POST, /camunda/api/engine/engine/default/deployment/create",
        "POST, /camunda/api/engine/engine/default/process-definition/key/journey/start",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "POST, /camunda/api/admin/setup/default/user/create",
        "POST, /camunda/api//admin/setup/default/user/create",
        "POST, /camunda/api/admin/setup/default/user/create/",
        "POST, /camunda/api/admin/setup/default/user/create;x=1",
        "POST, /camunda/api/admin/%73etup/default/user/create",
        "POST, /camunda/api/x/../admin/setup/default/user/create",
        "POST, /camunda/api/admin/setup%2fdefault/user/create",
        "POST, /CAMUNDA/api/admin/setup/default/user/create"
    })
    void noServiceAnswersSomebodyWhoIsNotSignedIn(String method, String path) {
        var answer = new Visitor(port).send(method, path, method.equals("POST") ? "{}" : "");

        // 403 is the answer of our own pages to a request without token: the last path is one of those.
        assertThat(answer.statusCode()).isIn(400, 401, 403);
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    @Test
    void theHealthCheckSaysNoMoreThanUp() {
        var answer = new Visitor(port).get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"status\":\"UP\"").doesNotContain("postgres", "details");
    }

    @ParameterizedTest
    @CsvSource({
        "coach, /camunda/app/tasklist/default/, 200",
        "coach, /camunda/app/cockpit/default/, 403",
        "coach, /camunda/app/admin/default/, 403",
        "coach, /camunda/app/admin/default/setup, 403",
        "coach, /camunda/app/welcome/default/, 404",
        "coach, /engine-rest/user, 404",
        "coach, /actuator/env, 404",
        "coach, /.git/config, 404",
        "coach, /error, 404",
        "spoc, /camunda/app/tasklist/default/, 200",
        "spoc, /camunda/app/cockpit/default/, 403",
        "onthaal, /camunda/app/tasklist/default/, 200",
        "coordinatie, /camunda/app/tasklist/default/, 200",
        "coordinatie, /camunda/app/cockpit/default/, 200",
        "coordinatie, /camunda/app/admin/default/, 403",
        "beheer, /camunda/app/cockpit/default/, 200",
        "beheer, /camunda/app/admin/default/, 200",
        "beheer, /camunda/app/tasklist/default/, 403",
        "stuurgroep, /camunda/app/tasklist/default/, 403",
        "stuurgroep, /camunda/app/cockpit/default/, 403"
    })
    void eachRoleOpensItsOwnPages(String user, String path, int status) {
        var answer = known(port, user).page(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.body()).contains("lang=\"nl\"", "Naar de startpagina");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coach, GET, /user",
        "coach, GET, /user/coach2/profile",
        "coach, GET, /group",
        "coach, GET, /process-instance",
        "coach, GET, /history/variable-instance",
        "coach, GET, /history/task",
        "coach, GET, /variable-instance",
        "coach, GET, /authorization",
        "coach, GET, /job",
        "coach, POST, /task",
        "coach, POST, /task/create",
        "coach, POST, /filter/create",
        "coach, POST, /deployment/create",
        "coach, POST, /message",
        "coach, POST, /process-definition/key/journey/start",
        "coach, POST, /user/create",
        "coordinatie, POST, /deployment/create",
        "coordinatie, POST, /filter/create",
        "coordinatie, POST, /user/create",
        "coordinatie, POST, /migration/execute",
        "coordinatie, POST, /authorization/create",
        "coordinatie, DELETE, /process-instance/01e9a86a-e5fe-11f1-80f7-02fc00000001",
        "coordinatie, PUT, /process-instance/01e9a86a-e5fe-11f1-80f7-02fc00000001/suspended",
        "coordinatie, POST, /process-instance/01e9a86a-e5fe-11f1-80f7-02fc00000001/variables",
        "coordinatie, GET, /job/01e9a86a-e5fe-11f1-80f7-02fc00000001/stacktrace",
        "beheer, POST, /deployment/create",
        "beheer, POST, /filter/create",
        "beheer, POST, /authorization/create",
        "beheer, POST, /group/create",
        "beheer, PUT, /group/coach",
        "beheer, DELETE, /group/coach",
        "beheer, GET, /task/01e9a86a-e5fe-11f1-80f7-02fc00000001/form-variables",
        "stuurgroep, POST, /task",
        "stuurgroep, GET, /filter"
    })
    void whatARoleDoesNotNeedIsRefusedInDutch(String user, String method, String path) {
        var answer = known(port, user).send(method, ENGINE + path, method.equals("GET") ? "" : "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer, "/problems/notAllowed", "Je mag dit niet doen of zien met jouw rol.");
    }

    @Test
    void coordinationReadsTheNamesOfTheTeamsThatTasksWaitFor() {
        var answer = known(port, "coordinatie").post(ENGINE + "/group?maxResults=1", "{\"idIn\":[\"mediator\"]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"Intercultureel bemiddelaar\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "coordinatie", "beheer"})
    void nobodyReachesTheSetupService(String user) {
        var visitor = known(port, user);
        String person = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"N\",\"email\":\"\"},"
                + "\"credentials\":{\"password\":\"intruder\"}}";

        assertThat(visitor.post("/camunda/api/admin/setup/default/user/create", person)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/..%2f..%2fuser",
                "/camunda/api/engine/engine/default/filter;x=1",
                "/camunda/api/engine/engine/default//filter",
                "/camunda/api/engine/engine/default/%2e%2e/default/filter",
                "/camunda/api/engine/engine/default/filter%00",
                "/camunda/api/engine/engine/default/filter%0a",
                "/camunda/api/engine/engine/default/%252e%252e/filter"
            })
    void anAddressThatCouldMeanTwoThingsIsRefused(String path) {
        var answer = known(port, "coach").get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/lib/deps.js", "/camunda/assets/bpmn.woff", "/camunda/app/tasklist/default/"})
    void everyAnswerOfTheEnginesPagesIsGuarded(String path) {
        var answer = known(port, "coach").page(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy -> policy.contains("frame-ancestors 'none'"));
    }

    @Test
    void theFilesOfTheEnginesPagesAreKeptAndCompressed() {
        var visitor = known(port, "coach");
        var answer = visitor.send(visitor.request("/camunda/lib/deps.js").header("Accept-Encoding", "gzip"));

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).contains("max-age=2592000", "private");
        assertThat(header(visitor.get("/camunda/assets/bpmn.woff"), "Cache-Control"))
                .contains("max-age=2592000");
    }

    @Test
    void dataIsNeverKeptByTheBrowser() {
        var visitor = known(port, "coach");

        assertThat(header(visitor.get(ENGINE + "/filter?maxResults=9"), "Cache-Control"))
                .isEqualTo("no-store");
        assertThat(header(visitor.get("/api/me"), "Cache-Control")).contains("no-store");
        assertThat(header(visitor.page("/"), "Cache-Control")).contains("no-store");
    }

    @Test
    void ourStylesheetIsKeptUnderAnAddressThatChangesWithIt() {
        String page = new Visitor(port).page("/login").body();
        String address = page.replaceAll("(?s).*href=\"(/css/jobteam-[0-9a-f]+\\.css)\".*", "$1");
        var answer = new Visitor(port).page(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void aWrongTokenOfTheEngineEndsTheSession() {
        var visitor = signedIn(port, "coach");
        var answer = visitor.send(visitor.request(ENGINE + "/filter/" + ID + "/list")
                .header("X-XSRF-TOKEN", "0123")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer, "/problems/notAllowed", "Je mag dit niet");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void ourOwnServicesWantOurOwnToken() {
        var visitor = known(port, "coach");
        visitor.page("/");
        var without = visitor.send(visitor.request("/api/me")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/me").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
        assertThat(visitor.post("/api/me", "{}").statusCode())
                .as("no such service, but the token is right")
                .isEqualTo(405);
    }

    @Test
    void whatIsNotThereIsNotFoundForProgramsAndPeople() {
        var visitor = known(port, "coach");

        assertProblem(visitor.get("/api/nothing"), "/problems/notFound", "Deze pagina of dit gegeven bestaat niet");
        assertThat(visitor.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/nergens").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/css/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherMethodIsSaidSo() {
        var visitor = known(port, "coach");
        visitor.page("/");

        assertThat(visitor.send("DELETE", "/api/me", "").statusCode()).isEqualTo(405);
        assertThat(visitor.send("TRACE", "/api/me", "").statusCode()).isIn(400, 405);
        assertThat(visitor.send("POST", "/", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void hugeRequestsAreRefusedAtOnce() {
        var visitor = known(port, "coach");
        visitor.page("/");
        String huge = "{\"a\":\"" + "x".repeat(400_000) + "\"}";

        assertThat(visitor.post(ENGINE + "/filter/" + ID + "/list", huge).statusCode())
                .isEqualTo(413);
        assertThat(visitor.send(
                                "POST",
                                ENGINE + "/filter/" + ID + "/list",
                                "application/json",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .as("without a length up front")
                .isEqualTo(413);
        assertThat(visitor.post("/api/me", huge).statusCode()).isIn(405, 413);
        assertThat(visitor.send(
                                "POST",
                                "/login",
                                "application/x-www-form-urlencoded",
                                BodyPublishers.ofString("username=" + "x".repeat(3_000_000)))
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void malformedRequestsShowNothingOfTheInside(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "Tomcat", "org.apache", "\tat ");
        }
    }

    @Test
    void aRedirectDoesNotRepeatAHostThatSomebodyClaims() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains("Location: /login\r\n").doesNotContain("evil.example");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> answer, String type, String text) {
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"", text);
    }

    @Test
    void cockpitMayAskForTheVersionsOfAProcessWithoutSayingHowMany() {
        var answer = known(port, "coordinatie")
                .get(ENGINE + "/process-definition?key=journey&sortBy=version&sortOrder=desc&withoutTenantId=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"key\":\"journey\"");
    }
}
