package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Tasks of a small process, over HTTP. */
@JobteamHttpTest
@Import(SmallProcess.class)
abstract class TaskTestCase {

    static final String NOBODYS = "01e9a86a-e5fe-11f1-80f7-02fc00000001";

    static final String RIGHT = "{\"variables\":{\"place\":{\"value\":\"rabot\"}}}";

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

    long running() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(SmallProcess.KEY)
                .count();
    }

    String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    static String path(Task task, String what) {
        return ENGINE + "/task/" + task.getId() + "/" + what;
    }

    static String message(HttpResponse<String> answer) {
        return json(answer).path("message").asText();
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(answer.body(), wrong);
        }
    }
}
