package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JobteamHttpTest
@Import(SmallProcess.class)
class TaskHttpTest {

    private static final String NOBODYS = "01e9a86a-e5fe-11f1-80f7-02fc00000001";
    private static final String RIGHT = "{\"variables\":{\"place\":{\"value\":\"rabot\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    SmallProcess process;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FilterService filters;

    @Test
    void aCoachTakesATaskAndCompletesIt() {
        var coach = known(port, "coach");
        Task task = process.offered();

        assertThat(coach.post(path(task, "claim"), "{\"userId\":\"coach\"}").statusCode())
                .isEqualTo(204);
        assertThat(coach.get(path(task, "form-variables")).statusCode()).isEqualTo(200);
        assertThat(coach.post(path(task, "submit-form"), RIGHT).statusCode()).isEqualTo(204);
        assertThat(process.isOpen(task)).isFalse();
    }

    @Test
    void aCoachStartsAProcessWithItsForm() {
        var coach = known(port, "coach");
        String definition =
                ENGINE + "/process-definition/" + process.definition().getId();
        long before = running();

        assertThat(coach.get(definition + "/deployed-start-form").body()).contains("Field_place");
        assertThat(coach.post(definition + "/submit-form", RIGHT).statusCode()).isEqualTo(200);
        assertThat(running()).isEqualTo(before + 1);
    }

    @Test
    void whoMayNotStartAProcessIsToldSo() {
        String definition =
                ENGINE + "/process-definition/" + process.definition().getId();
        long before = running();
        var answer = known(port, "spoc").post(definition + "/submit-form", RIGHT);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Je mag dit niet doen of zien met jouw rol.");
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        Task task = process.offered();
        var answer = known(port, "coach").post(path(task, "claim"), "{\"userId\":\"coach2\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(assignee(task)).isNull();
    }

    @Test
    void aTaskThatSomebodyTookIsNotTakenAgain() {
        Task task = process.takenBy("coach2");
        var answer = known(port, "coach").post(path(task, "claim"), "{\"userId\":\"coach\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(message(answer)).isEqualTo("Deze taak is al opgenomen door Mehmet Yıldız.");
        assertThat(assignee(task)).isEqualTo("coach2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoc", "coach4", "onthaal"})
    void aTaskForOthersCanNeitherBeSeenNorTakenNorCompleted(String user) {
        Task task = process.offered();
        var visitor = known(port, user);

        assertThat(visitor.get(ENGINE + "/task/" + task.getId()).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path(task, "form")).statusCode()).isIn(403, 404);
        assertThat(visitor.get(path(task, "form-variables")).statusCode()).isIn(403, 404);
        assertThat(visitor.post(path(task, "claim"), "{\"userId\":\"%s\"}".formatted(user))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(path(task, "submit-form"), RIGHT).statusCode()).isEqualTo(403);
        assertThat(process.isOpen(task)).isTrue();
        assertThat(assignee(task)).isNull();
    }

    @Test
    void coordinationSeesWhereATaskIsButNotWhatItsFormShows() {
        Task task = process.takenBy("coach");
        var coordination = known(port, "coordinatie");

        assertThat(coordination.get(ENGINE + "/task/" + task.getId()).statusCode())
                .isEqualTo(200);
        assertThat(coordination.get(path(task, "form-variables")).statusCode()).isEqualTo(403);
    }

    @Test
    void aTaskIsCompletedByWhoTookItOnly() {
        Task offered = process.offered();
        Task ofAColleague = process.takenBy("coach2");
        var coach = known(port, "coach");

        var answer = coach.post(path(offered, "submit-form"), RIGHT);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Neem de taak eerst op. Daarna kun je ze afronden.");
        assertThat(coach.post(path(ofAColleague, "submit-form"), RIGHT).statusCode())
                .isEqualTo(403);
        assertThat(process.isOpen(offered)).isTrue();
        assertThat(process.isOpen(ofAColleague)).isTrue();
    }

    @Test
    void whoComesTooLateHearsWhoWasFirstAndWhen() {
        Task task = process.takenBy("coach2");
        known(port, "coach2").post(path(task, "submit-form"), RIGHT);

        var late = known(port, "coach").post(path(task, "submit-form"), RIGHT);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo("Deze taak is al afgerond door Mehmet Yıldız op 2 maart om 10.00 uur.");

        var again = known(port, "coach2").post(path(task, "submit-form"), RIGHT);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(message(again)).isEqualTo("Je rondde deze taak zelf al af op 2 maart om 10.00 uur.");
    }

    @Test
    void aTaskThatNobodyHasToDoAnyMoreIsDoneByNobody() {
        Task task = process.takenBy("coach");
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "stopped");

        var late = known(port, "coach").post(path(task, "submit-form"), RIGHT);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(message(late)).isEqualTo("Deze taak is niet meer open. Laad de pagina opnieuw.");
    }

    @Test
    void aTaskOfASuspendedCaseIsNotCompleted() {
        Task task = process.takenBy("coach");
        runtime.suspendProcessInstanceById(task.getProcessInstanceId());

        assertThat(known(port, "coach").post(path(task, "submit-form"), RIGHT).statusCode())
                .isEqualTo(409);
        assertThat(process.isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'variables':{}} | place | Kies een antwoord.",
                "{} | place | Kies een antwoord.",
                "{'variables':{'place':{'value':'elders'}}} | place | Kies een van de antwoorden.",
                "{'variables':{'place':{'value':5}}} | place | Kies een van de antwoorden.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':'abcdefghijklmnopqrstuvwxyz'}}} | name | Gebruik hoogstens 20 tekens.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':'a\\u0000b'}}} | name | Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':'\\ud800'}}} | name | Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':1e400}}} | name | Vul hier tekst in.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':{'a':1}}}} | name | Vul hier tekst in.",
                "{'variables':{'place':{'value':'rabot'},'name':{'value':['a']}}} | name | Vul hier tekst in.",
                "{'variables':{'place':{'value':'rabot'},'assignee':{'value':'coach2'}}} | assignee | Dit veld hoort niet bij dit formulier."
            })
    void aRefusedAnswerIsNamedWithItsFieldAndNothingChanges(String body, String field, String text) {
        Task task = process.takenBy("coach");
        var answer = known(port, "coach").post(path(task, "submit-form"), body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = json(answer).path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("component").asText()).isEqualTo("Field_" + field);
        assertThat(error.path("message").asText()).isEqualTo(text);
        assertThat(message(answer)).isEqualTo(text);
        assertThat(process.isOpen(task)).isTrue();
    }

    @Test
    void severalRefusedAnswersComeTogether() {
        Task task = process.takenBy("coach");
        var answer = known(port, "coach")
                .post(
                        path(task, "submit-form"),
                        "{\"variables\":{\"name\":{\"value\":\"%s\"}}}".formatted("x".repeat(21)));

        assertThat(json(answer).path("errors")).hasSize(2);
        assertThat(message(answer)).isEqualTo("Kijk je antwoorden na.");
    }

    static String[] unreadable() {
        return new String[] {
            "{",
            "[]",
            "null",
            "\"text\"",
            "{\"variables\": []}",
            "{\"variables\":{\"place\":{\"value\":\"rabot\"},\"place\":{\"value\":\"rabot\"}}}",
            "{\"variables\":{\"place\":{\"value\":\"rabot\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.net.URL\"}}}}",
            "{\"variables\":{\"place\":{\"value\":\"rabot\",\"type\":\"Json\"}}}",
            "{\"variables\":{\"place\":{\"value\":\"x\",\"type\":\"Integer\"}}}",
            "{\"variables\":{\"place\":{\"value\":{\"a\":1},\"type\":\"String\"}}}",
            "{\"variables\":{\"a\\u0000b\":{\"value\":\"rabot\"}}}",
            "{\"variables\":{\"place\":{\"value\":NaN}}}",
            "{\"variables\":{\"place\":{\"value\":" + "[".repeat(100_000) + "}}}",
            "{\"variables\":{\"place\":{\"value\":\"rabot\"}},\"businessKey\":\"JT-2026-00001\"}",
            "{\"unknown\":1}"
        };
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoFormIsRefusedAndNothingChanges(String body) {
        Task task = process.takenBy("coach");
        var answer = known(port, "coach").post(path(task, "submit-form"), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "java.");
        assertThat(process.isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, UTF-8, 415",
        "application/xml, UTF-8, 415",
        "multipart/form-data, UTF-8, 415",
        "application/x-www-form-urlencoded, UTF-8, 415",
        "nonsense, UTF-8, 415",
        "application/json, UTF-16, 400",
        "application/json;charset=UTF-16, UTF-16LE, 400",
        "application/json, ISO-8859-1, 400"
    })
    void onlyJsonInUtf8IsRead(String type, String encoding, int status) throws Exception {
        Task task = process.takenBy("coach");
        byte[] body =
                "{\"variables\":{\"place\":{\"value\":\"rabot\"},\"name\":{\"value\":\"Zoë\"}}}".getBytes(encoding);
        var answer =
                known(port, "coach").send("POST", path(task, "submit-form"), type, BodyPublishers.ofByteArray(body));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(process.isOpen(task)).isTrue();
    }

    @Test
    void aCompressedBodyAndAByteOrderMarkAreRefused() {
        Task task = process.takenBy("coach");
        var coach = known(port, "coach");

        assertThat(coach.post(path(task, "submit-form"), "\uFEFF" + RIGHT).statusCode())
                .isEqualTo(400);
        assertThat(coach.send(coach.withTokens(coach.request(path(task, "submit-form")))
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString(RIGHT, StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(process.isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().forName('java.lang.Runtime')}\"}]}",
                "{\"assigneeExpression\":\"${1+1}\"}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
                "{\"orQueries\":[]}"
            })
    void noExpressionIsEvaluatedWhoeverAsks(String body) {
        String filter = filters.createFilterQuery()
                .filterName("Mijn taken")
                .singleResult()
                .getId();

        assertThat(known(port, "coach")
                        .post(ENGINE + "/filter/" + filter + "/list", body)
                        .statusCode())
                .isEqualTo(400);
        var coordination = known(port, "coordinatie");
        for (String path : new String[] {"/task", "/task/count", "/history/task/count", "/process-instance"}) {
            assertThat(coordination.post(ENGINE + path, body).statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression=%24%7B1%7D",
                "candidateGroupsExpression=x",
                "maxResults=1000000",
                "maxResults=abc",
                "maxResults=-1",
                "firstResult=-1",
                "firstResult=99999999999",
                "sortBy=name;drop+table&sortOrder=asc",
                "sortBy=name",
                "dueAfter=2026-02-30",
                "dueAfter=9999999-01-01T00:00:00.000%2B0000",
                "nameLike=%00",
                "nameLike=%C3",
                "nameLike=%5C",
                "nameLike=%25_%27"
            })
    void aListThatIsAskedForWronglyIsNoFaultOfTheServer(String query) {
        String page = query.contains("maxResults") ? "" : "&maxResults=9";
        var answer = known(port, "coach").get(ENGINE + "/task?" + query + page);

        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("Exception", "ENGINE-", "org.camunda", "SQL");
    }

    @ParameterizedTest
    @CsvSource({"'', 404", "/form, 404", "/form-variables, 404", "/deployed-form, 404"})
    void aTaskThatDoesNotExistIsNotFound(String what, int status) {
        var answer = known(port, "coach").get(ENGINE + "/task/" + NOBODYS + what);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(message(answer)).startsWith("Deze pagina of dit gegeven bestaat niet");
    }

    @Test
    void takingATaskThatDoesNotExistIsAConflict() {
        var coach = known(port, "coach");

        assertThat(coach.post(ENGINE + "/task/" + NOBODYS + "/claim", "{\"userId\":\"coach\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(coach.post(ENGINE + "/task/" + NOBODYS + "/submit-form", RIGHT)
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":{}}",
                "{\"dueAfter\":\"yesterday\"}",
                "{\"nameLike\":\"\\\\\"}",
                "{\"priority\":1e400}"
            })
    void aQueryOfTheWrongShapeIsNoFaultOfTheServer(String body) {
        var answer = known(port, "coordinatie").post(ENGINE + "/task?maxResults=9", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(SmallProcess.KEY)
                .count();
    }

    private String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private static String path(Task task, String what) {
        return ENGINE + "/task/" + task.getId() + "/" + what;
    }

    private static String message(HttpResponse<String> answer) {
        return json(answer).path("message").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(answer.body(), wrong);
        }
    }
}
