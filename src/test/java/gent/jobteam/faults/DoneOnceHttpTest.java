package gent.jobteam.faults;

import static gent.jobteam.testing.Visitor.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task is done once, however often and from wherever it is sent in; who comes too late hears that. */
@JobteamHttpTest
class DoneOnceHttpTest {

    private static final int AT_ONCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Colleagues colleagues;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;
    private Task task;

    @BeforeEach
    void aTask() {
        number = cases.open(new NewCase("Borislav", "", "", "bg", "Rabot", "noord", "outreach", "", null, "coach"));
        runtime.startProcessInstanceByKey("referral", number.value());
        task = colleagues.task(number.value(), "userTask_prepareReferral");
    }

    @Test
    void aDoubleClickHasOneEffectAndTheSecondHearsThatItIsDone() throws Exception {
        var coach = Visitor.signedIn(port, "coach");

        assertThat(submit(coach).statusCode()).isEqualTo(204);
        var second = submit(coach);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("taskDone").doesNotContain("Exception");
        assertThat(effects()).isOne();
    }

    @Test
    void fiftyAtOnceFromTwoBrowsersHaveOneEffect() throws Exception {
        var browsers = List.of(Visitor.signedIn(port, "coach"), Visitor.signedIn(port, "coach"));

        var answers = atOnce(browsers);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 204)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.body()).contains("taskDone");
                });
        assertThat(effects()).isOne();
        assertThat(openTasks()).containsExactly("userTask_confirmText");
    }

    @Test
    void ofTwoColleaguesWhoTakeTheSameTaskOneGetsIt() {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", true, "coachSpeaksLanguage", false));
        var offered = colleagues.task(number.value(), "userTask_contactInLanguage");

        var answers = List.of(
                claim(Visitor.signedIn(port, "bemiddelaar"), offered, "bemiddelaar"),
                claim(Visitor.signedIn(port, "bemiddelaar2"), offered, "bemiddelaar2"));

        assertThat(answers).extracting(HttpResponse::statusCode).startsWith(204).doesNotContain(500);
        assertThat(answers.get(1).statusCode()).isBetween(400, 499);
        assertThat(tasks.createTaskQuery()
                        .taskId(offered.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("bemiddelaar");
    }

    private List<HttpResponse<String>> atOnce(List<Visitor> browsers) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var browser = browsers.get(i % browsers.size());
                work.add(() -> {
                    barrier.await();
                    return submit(browser);
                });
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpResponse<String> submit(Visitor visitor) throws Exception {
        var variables = new HashMap<String, Object>();
        Map.of(
                        "organisation", "Huurdersbond",
                        "receiverEmail", "onthaal@huurdersbond.example",
                        "question", "Zoekt een betaalbare woning.",
                        "reachableAt", "09 000 00 01")
                .forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return visitor.post(
                "%s/task/%s/submit-form".formatted(ENGINE, task.getId()),
                new ObjectMapper().writeValueAsString(Map.of("variables", variables)));
    }

    private static HttpResponse<String> claim(Visitor visitor, Task task, String user) {
        return visitor.post("%s/task/%s/claim".formatted(ENGINE, task.getId()), "{\"userId\":\"%s\"}".formatted(user));
    }

    private int effects() {
        return jdbc.sql("select count(*) from referral where case_number = :case")
                .param("case", number.value())
                .query(Integer.class)
                .single();
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
