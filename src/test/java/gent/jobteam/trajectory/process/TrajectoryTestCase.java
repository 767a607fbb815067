package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of zone Noord in a trajectory; {@code coach} is its case manager. */
@JobteamTest
abstract class TrajectoryTestCase {

    static final String NAME = "Rukhshana";
    static final String PHONE = "0471 23 45 67";
    static final String STANDING = "agreeNextStep";

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    CaseNumber number;

    @BeforeEach
    void openCase() {
        number = cases.open(
                new NewCase(NAME, PHONE, "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        cases.assignManager(number, "coach");
    }

    void startTrajectory() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        submit("coach", "measureZero", Map.of("measuredHow", "together", "measuredOn", today(), "scoreHousing", 2));
        submit("coach", "makeAgreements", Map.of("newAgreements", "Ik bel maandag zelf naar de crèche."));
    }

    /** The standing task, for a conversation today. */
    Map<String, Object> conversation() {
        return new HashMap<>(Map.of("contactKind", "conversation", "contactReached", "reached", "contactOn", today()));
    }

    /** The standing task, only to start steps. */
    void startSteps(String checklist, String... kinds) {
        submit("coach", STANDING, Map.of("contactKind", "none", checklist, list(kinds)));
    }

    void submit(String user, String task, Map<String, Object> answers) {
        colleagues.submit(user, task(task), answers);
        jobs.runDue(number.value());
    }

    Task task(String task) {
        return colleagues.task(number.value(), "userTask_" + task);
    }

    List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    LocalDate dueDay(String task) {
        return LocalTime.dayOf(task(task).getDueDate().toInstant());
    }

    /** What the form shows to this user, lists as their JSON. */
    Map<String, Object> shown(String user, String task) {
        String id = task(task).getId();
        var shown = new HashMap<String, Object>();
        colleagues.as(user, () -> forms.getTaskFormVariables(id)).forEach(shown::put);
        return shown;
    }

    /** The keys of the refused fields; the task is still open. */
    List<String> refused(String user, String task, Map<String, Object> answers) {
        var refusal = catchThrowableOfType(FormRefusedException.class, () -> submit(user, task, answers));
        assertThat(refusal).as("the form was taken").isNotNull();
        assertThat(task(task)).isNotNull();
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    String today() {
        return clock.today().toString();
    }

    long rows(String table) {
        return jdbc.sql(
                        "select count(*) from %s x join trajectory t on t.id = x.trajectory_id where t.case_number = :case"
                                .formatted(table))
                .param("case", number.value())
                .query(Long.class)
                .single();
    }

    /** {@code kind state result} of the steps of the case, in the order of their kinds. */
    List<String> steps() {
        return jdbc.sql("""
                        select concat_ws(' ', s.kind, s.state, s.result)
                          from trajectory_step s
                          join trajectory t on t.id = s.trajectory_id
                         where t.case_number = :case
                         order by 1
                        """).param("case", number.value()).query(String.class).list();
    }

    /** A list as Tasklist sends it. */
    static Object list(String... values) {
        return SpinValues.jsonValue(
                        Stream.of(values).map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]")))
                .create();
    }
}
