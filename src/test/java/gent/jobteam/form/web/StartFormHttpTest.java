package gent.jobteam.form.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class StartFormHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Test
    void theListsOfAStartFormAreFilledFromOurData() throws Exception {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("journey")
                .latestVersion()
                .singleResult()
                .getId();
        var answer = Visitor.known(port, "coach")
                .get(ENGINE + "/process-definition/" + definition + "/deployed-start-form?noCache=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonNode> lists = lists(new ObjectMapper().readTree(answer.body()));
        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            assertThat(list.has("valuesKey")).as(list.path("key").asText()).isFalse();
            assertThat(list.path("values")).isNotEmpty().allMatch(choice -> choice.hasNonNull("label"));
        });
    }

    private static List<JsonNode> lists(JsonNode parent) {
        var lists = new ArrayList<JsonNode>();
        for (JsonNode component : parent.path("components")) {
            if (List.of("select", "radio", "checklist", "taglist")
                    .contains(component.path("type").asText())) {
                lists.add(component);
            }
            lists.addAll(lists(component));
        }
        return lists;
    }
}
