package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateHttpTest extends GateTestCase {

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

    @Test
    void cockpitMayAskForTheVersionsOfAProcessWithoutSayingHowMany() {
        var answer = known(port, "coordinatie")
                .get(ENGINE + "/process-definition?key=journey&sortBy=version&sortOrder=desc&withoutTenantId=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"key\":\"journey\"");
    }

    @Test
    void cockpitMayAskForTheNamesOfNoGroupAndOfSome() {
        var visitor = known(port, "coordinatie");

        assertThat(visitor.post(ENGINE + "/group", "{\"idIn\":[],\"maxResults\":0}")
                        .body())
                .isEqualTo("[]");
        assertThat(visitor.post(ENGINE + "/group?maxResults=1", "{\"idIn\":[\"spoc\"]}")
                        .body())
                .contains("SPOC");
        assertThat(visitor.post(ENGINE + "/group", "{\"idIn\":7}").statusCode()).isEqualTo(400);
        assertThat(known(port, "coach").post(ENGINE + "/group", "{\"idIn\":[]}").statusCode())
                .isEqualTo(403);
    }
}
