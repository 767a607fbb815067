package gent.jobteam.benchmark;

import static gent.jobteam.testing.Visitor.ENGINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What colleagues ask of the running program in their browsers on one day. */
class BusyDay {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 50;
    private static final int OPENED = 20;
    private static final int ROUNDS = 3;
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    private final int port;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    BusyDay(int port) {
        this.port = port;
    }

    /** How many requests were answered well. */
    int requests() {
        return requests.get();
    }

    /** How many tasks were completed. */
    int tasksDone() {
        return done.get();
    }

    /** A coach looks through her lists, opens tasks and has conversations. */
    void coach(String user) {
        var visitor = Visitor.signedIn(port, user);
        for (int round = 0; round < ROUNDS; round++) {
            for (JsonNode filter : read(visitor.get(ENGINE + "/filter?resourceType=Task&maxResults=50"))) {
                List<JsonNode> tasks = list(visitor, filter.path("id").asText());
                tasks.stream().limit(OPENED).forEach(task -> open(visitor, task));
            }
        }
    }

    /** A coordinator looks at her lists, and in Cockpit where everybody is. */
    void coordinator(String user) {
        var visitor = Visitor.signedIn(port, user);
        for (int round = 0; round < ROUNDS; round++) {
            for (JsonNode filter : read(visitor.get(ENGINE + "/filter?resourceType=Task&maxResults=50"))) {
                list(visitor, filter.path("id").asText());
            }
            read(visitor.get(COCKPIT + "/process-definition/statistics?maxResults=50"));
            for (JsonNode definition : read(visitor.get(ENGINE + "/process-definition?latestVersion=true"))) {
                String id = definition.path("id").asText();
                read(visitor.get(ENGINE + "/process-definition/%s/statistics?incidents=true".formatted(id)));
                read(visitor.post(
                        COCKPIT + "/process-instance?firstResult=0&maxResults=" + PAGE,
                        "{\"processDefinitionId\":\"%s\"}".formatted(id)));
            }
        }
    }

    private List<JsonNode> list(Visitor visitor, String filter) {
        var tasks = new ArrayList<JsonNode>();
        read(visitor.post(ENGINE + "/filter/%s/list?firstResult=0&maxResults=%d".formatted(filter, PAGE), "{}"))
                .forEach(tasks::add);
        if (!tasks.isEmpty()) {
            read(visitor.get("/api/worklist/people?tasks="
                    + String.join(
                            ",",
                            tasks.stream().map(task -> task.path("id").asText()).toList())));
        }
        return tasks;
    }

    private void open(Visitor visitor, JsonNode task) {
        String address = ENGINE + "/task/" + task.path("id").asText();
        HttpResponse<String> opened = visitor.get(address);
        if (opened.statusCode() == 404) {
            return;
        }
        read(opened);
        read(visitor.get(address + "/form"));
        read(visitor.get(address + "/form-variables"));
        read(visitor.get(address + "/deployed-form"));
        if (task.path("taskDefinitionKey").asText().equals("userTask_agreeNextStep")) {
            read(visitor.post(address + "/submit-form", conversation()));
            done.incrementAndGet();
        }
    }

    private static String conversation() {
        return """
                {"variables":{"contactKind":{"value":"conversation"},"contactReached":{"value":"reached"},
                "contactOn":{"value":"%s"},"workSteps":{"type":"Json","value":"[\\"cv\\"]"}}}""".formatted(LocalDate.now());
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s: %s".formatted(answer, answer.body()));
        }
        requests.incrementAndGet();
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
