package gent.jobteam.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@JobteamTest
class TaskListsOnPostgresTest {

    private static final String PROCESS = "sample-lists";

    /** More than any of these lists holds here; the engine gives no list without a limit. */
    private static final int MOST = 200;

    @Autowired
    TaskLists lists;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    private String deploymentId;

    @BeforeEach
    void aProcessWithATaskForTheCoach() {
        deploymentId = repository
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("call")
                                .camundaAssignee("coach")
                                .camundaDueDate("P1D")
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(deploymentId, true);
    }

    @Test
    void aCoachFindsHerDayWhatComesLaterAndAllHerTasks() {
        assertThat(shownTo("coach")).containsExactlyInAnyOrder("Vandaag te contacteren", "Later", "Mijn taken");
    }

    @Test
    void whoWorksFromAGroupFindsTheTasksOfTheTeam() {
        assertThat(shownTo("spoc")).containsExactlyInAnyOrder("Mijn taken", "Taken van mijn team");
    }

    @Test
    void aTaskOfTomorrowIsForLaterAndOneOfTodayIsNot() {
        String today = taskDue(clock.today().atTime(23, 59));
        String tomorrow = taskDue(clock.today().plusDays(1).atStartOfDay());

        assertThat(tasksIn("Vandaag te contacteren")).contains(today).doesNotContain(tomorrow);
        assertThat(tasksIn("Later")).contains(tomorrow).doesNotContain(today);
    }

    @Test
    void aListThatARoleMayNoLongerSeeDisappears() {
        Authorization stray = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        stray.setGroupId("coach");
        stray.setResource(Resources.FILTER);
        stray.setResourceId(list("Taken van mijn team").getId());
        stray.addPermission(Permissions.READ);
        authorizations.saveAuthorization(stray);

        lists.run(new DefaultApplicationArguments());

        assertThat(shownTo("coach")).doesNotContain("Taken van mijn team");
    }

    private List<String> shownTo(String user) {
        return colleagues.as(user, () -> filters.createTaskFilterQuery().listPage(0, MOST)).stream()
                .map(Filter::getName)
                .toList();
    }

    private Filter list(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private List<String> tasksIn(String name) {
        String id = list(name).getId();
        List<Task> found = colleagues.as("coach", () -> filters.listPage(id, 0, MOST));
        return found.stream().map(Task::getId).toList();
    }

    private String taskDue(LocalDateTime moment) {
        String instance = runtime.startProcessInstanceByKey(PROCESS).getId();
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        tasks.setDueDate(task.getId(), Date.from(moment.atZone(LocalTime.ZONE).toInstant()));
        return task.getId();
    }
}
