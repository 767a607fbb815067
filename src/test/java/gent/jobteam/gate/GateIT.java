package gent.jobteam.gate;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate of the program as it is delivered: where the order of classes is another than in the other tests. */
class GateIT {

    private static final String NEW_ADMINISTRATOR =
            "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"N\",\"email\":\"i@example.org\"},"
                    + "\"credentials\":{\"password\":\"intruder\"}}";

    @TempDir
    static Path directory;

    private static PackagedJobteam jobteam;

    @BeforeAll
    static void start() throws Exception {
        jobteam = PackagedJobteam.start(directory, Map.of("JOBTEAM_DEMO_PARTICIPANTS", "false"))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        jobteam.close();
    }

    @Test
    void ourQueryValidatorsStandsBeforeTheEngines() throws Exception {
        try (var jar = new JarFile("target/jobteam.jar")) {
            assertThat(jar.getEntry("BOOT-INF/classes/org/camunda/bpm/engine/impl/QueryValidators.class"))
                    .isNotNull();
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.contains("camunda-engine-rest-jakarta")
                            || name.contains("camunda-bpm-spring-boot-starter-rest"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
                "{\"assigneeExpression\":\"${'coach'}\"}"
            })
    void anExpressionInAnOrQueryIsRefused(String query) {
        var coach = Visitor.signedIn(port(), "coach");
        String filters = coach.get(ENGINE + "/filter?maxResults=9").body();
        String filter = filters.replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");

        assertThat(coach.post(ENGINE + "/filter/" + filter + "/list?maxResults=9", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coach.post(ENGINE + "/filter/" + filter + "/list?maxResults=9", query)
                        .statusCode())
                .isEqualTo(400);
        assertThat(coach.post(ENGINE + "/task", query).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port(), "coordinatie")
                        .post(ENGINE + "/task", query)
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Visitor(port()).post(ENGINE + "/task", query).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyMakesAnAdministratorThroughTheSetupService() {
        String path = "/camunda/api/admin/setup/default/user/create";

        assertThat(new Visitor(port()).post(path, NEW_ADMINISTRATOR).statusCode())
                .isEqualTo(401);
        for (String user : List.of("coach", "coordinatie", "beheer")) {
            assertThat(Visitor.signedIn(port(), user)
                            .post(path, NEW_ADMINISTRATOR)
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(location(new Visitor(port()).signIn("intruder", "intruder"))).isEqualTo("/login?error");
    }

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/css/jobteam.css, 200",
        "/actuator/health, 200",
        "/, 302",
        "/camunda/app/tasklist/default/, 302",
        "/camunda/app/admin/default/setup, 302",
        "/engine-rest/user, 302",
        "/actuator/env, 302",
        "/h2-console, 302",
        "/api/me, 401",
        "/camunda/api/engine/engine/default/user, 401",
        "/camunda/api/engine/engine/default/identity/password-policy, 401",
        "/camunda/api/welcome/plugin/welcomePlugins/static/app/plugin.js, 401"
    })
    void theLoginPageIsTheOnlyDoorForWhoIsNotSignedIn(String path, int status) {
        var answer = new Visitor(port()).page(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(location(answer)).isEqualTo(status == 302 ? "/login" : "");
    }

    @Test
    void tasklistAndCockpitOpenForTheirUsers() {
        assertThat(Visitor.signedIn(port(), "coach")
                        .page("/camunda/app/tasklist/default/")
                        .body())
                .contains("Tasklist");
        assertThat(Visitor.signedIn(port(), "coordinatie")
                        .page("/camunda/app/cockpit/default/")
                        .body())
                .contains("Cockpit");
    }

    private static int port() {
        return URI.create(jobteam.url()).getPort();
    }
}
