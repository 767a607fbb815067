package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Giving a task back to the team that it waited for. */
@JobteamHttpTest
@Import(SmallProcess.class)
class TaskReturnHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    SmallProcess process;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Test
    void whoTookATaskGivesItBackAndAColleagueTakesIt() {
        Task task = process.takenBy("coach");
        var coach = tasklistOf("coach");
        var colleague = tasklistOf("coach2");

        assertThat(coach.get(path(task)).body()).isEqualTo("{\"possible\":true}");
        assertThat(coach.post(path(task), "").statusCode()).isEqualTo(204);

        assertThat(assignee(task)).isNull();
        assertThat(claim(colleague, task, "coach2")).isEqualTo(204);
    }

    @Test
    void whoGaveATaskBackKeepsNoRightOfHerOwnToIt() {
        Task task = process.takenBy("coach");

        tasklistOf("coach").post(path(task), "");

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task.getId())
                        .userIdIn("coach")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach2", "spoc", "coordinatie", "onthaal"})
    void nobodyGivesBackTheTaskOfSomebodyElse(String user) {
        Task task = process.takenBy("coach");
        var visitor = tasklistOf(user);
        var answer = visitor.post(path(task), "");

        assertThat(visitor.get(path(task)).body()).isEqualTo("{\"possible\":false}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Deze taak kun je niet teruggeven.");
        assertThat(assignee(task)).isEqualTo("coach");
    }

    @Test
    void aTaskThatNoTeamWaitsForStaysWithItsCaseManager() {
        Task task = process.takenBy("coach");
        tasks.deleteCandidateGroup(task.getId(), "coachNoord");
        var coach = tasklistOf("coach");

        assertThat(coach.get(path(task)).body()).isEqualTo("{\"possible\":false}");
        assertThat(coach.post(path(task), "").statusCode()).isEqualTo(409);
        assertThat(assignee(task)).isEqualTo("coach");
    }

    @Test
    void aTaskThatIsNoMoreCannotBeGivenBack() {
        var coach = tasklistOf("coach");
        String path = "/api/worklist/tasks/01e9a86a-e5fe-11f1-80f7-02fc00000001/return";

        assertThat(coach.get(path).body()).isEqualTo("{\"possible\":false}");
        assertThat(coach.post(path, "").statusCode()).isEqualTo(409);
        assertThat(coach.post("/api/worklist/tasks/1/return", "").statusCode()).isEqualTo(400);
    }

    @Test
    void aStrangeSiteCannotGiveATaskBack() {
        Task task = process.takenBy("coach");
        var coach = tasklistOf("coach");

        assertThat(coach.send(coach.request(path(task)).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).post(path(task), "").statusCode()).isIn(401, 403);
        assertThat(assignee(task)).isEqualTo("coach");
    }

    @Test
    void theEnginesOwnWayToGiveATaskBackIsShut() {
        Task task = process.takenBy("coach");

        assertThat(tasklistOf("coach")
                        .post(ENGINE + "/task/" + task.getId() + "/unclaim", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(assignee(task)).isEqualTo("coach");
    }

    /** Her Tasklist is open, and with it she has the token that our own services ask for. */
    private Visitor tasklistOf(String user) {
        var visitor = known(port, user);
        visitor.page("/camunda/app/tasklist/default/");
        return visitor;
    }

    private static int claim(Visitor visitor, Task task, String user) {
        return visitor.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"%s\"}".formatted(user))
                .statusCode();
    }

    private static String path(Task task) {
        return "/api/worklist/tasks/%s/return".formatted(task.getId());
    }

    private String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }
}
