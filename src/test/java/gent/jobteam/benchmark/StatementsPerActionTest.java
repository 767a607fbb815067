package gent.jobteam.benchmark;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.worklist.VisibleTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Sending in a form costs three statements for the log of the case: who it was, its last line, and the new one.
 *
 * <p>Statements stay few however many cases there are; a step that suddenly needs more has a reason to be looked at.
 */
@JobteamTest
@Import(CountedDatabase.class)
class StatementsPerActionTest {

    private static final int PAGE = 50;
    private static final String STANDING = "userTask_agreeNextStep";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    @Autowired
    StatementCount count;

    @Autowired
    VisibleTasks visible;

    @Autowired
    CaseFiles cases;

    SteadyPen pen;
    JobteamOffice office;
    String caseNumber;

    @BeforeEach
    void openOffice() {
        pen = new SteadyPen(() -> clock.today());
        office = new JobteamOffice(engine, colleagues, clock, pen, "takeover");
        caseInTrajectory();
    }

    @Test
    void aPageOfMyTasksIsReadAtOnceWithTheNamesOnItsCards() {
        for (int opened = 0; opened < PAGE; opened++) {
            office.register(new Watch(count));
        }
        FilterService filters = engine.getFilterService();
        String mine = filters.createTaskFilterQuery()
                .filterName("Mijn taken")
                .singleResult()
                .getId();
        var page = new ArrayList<Task>();

        List<String> list = colleagues.as(
                JobteamOffice.COACH,
                () -> count.during(() -> page.addAll(
                        filters.listPage(mine, engine.getTaskService().createTaskQuery(), 0, PAGE))));
        List<String> names = count.during(() ->
                cases.findAll(visible.casesOf(ids(page), JobteamOffice.COACH).values()));

        assertThat(page).hasSize(PAGE);
        assertThat(list).hasSizeLessThanOrEqualTo(4);
        assertThat(names).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aTaskOpensWithItsFormInFewStatements() {
        String id = standingTask().getId();

        List<String> statements = colleagues.as(
                JobteamOffice.COACH,
                () -> count.during(() -> {
                    engine.getTaskService()
                            .createTaskQuery()
                            .taskId(id)
                            .initializeFormKeys()
                            .singleResult();
                    engine.getFormService().getTaskFormData(id);
                    engine.getFormService().getTaskFormVariables(id);
                    engine.getFormService().getDeployedTaskForm(id);
                }));

        assertThat(statements).hasSizeLessThanOrEqualTo(23);
    }

    @Test
    void theStandingTaskIsDoneInFewStatementsWithoutAStep() {
        assertThat(completeStandingTask()).hasSizeLessThanOrEqualTo(41);
    }

    @Test
    void theStandingTaskIsDoneInFewStatementsWithAStepThatBegins() {
        pen.choose(Map.of("lifeSteps", List.of("housing")));
        var completion = completeStandingTask();
        var jobs = new Watch(count);
        Journey.runJobs(office, caseNumber, jobs);

        assertThat(completion).hasSizeLessThanOrEqualTo(48);
        assertThat(jobs.statements().get("serviceTask_openStep")).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void aCaseStartsWithItsFormInFewStatements() {
        var watch = new Watch(count);
        new JobteamOffice(engine, colleagues, clock, pen, "spontaneous").register(watch);

        assertThat(watch.statements().get("start")).hasSizeLessThanOrEqualTo(33);
    }

    private void caseInTrajectory() {
        var watch = new Watch(count);
        caseNumber = office.register(watch);
        for (String task : List.of("userTask_measureZero", "userTask_makeAgreements")) {
            office.complete(colleagues.task(caseNumber, task), watch);
        }
    }

    private Task standingTask() {
        return colleagues.task(caseNumber, STANDING);
    }

    private List<String> completeStandingTask() {
        var watch = new Watch(count);
        office.complete(standingTask(), watch);
        return watch.statements().get(STANDING);
    }

    private static Set<String> ids(List<Task> tasks) {
        return tasks.stream().map(Task::getId).collect(toSet());
    }
}
