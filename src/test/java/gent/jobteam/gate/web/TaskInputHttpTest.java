package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services for tasks take in, and what they refuse. */
class TaskInputHttpTest extends TaskTestCase {

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
}
