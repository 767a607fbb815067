package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trajectory of coach {@code coach5} ends on 2 March 2026; the moments are 30 March, 2 June, 2 July and 2 September. */
@JobteamTest
abstract class AftercareTestCase {

    static final String FIRST = "2026-03-30";

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
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    FormService forms;

    @Autowired
    JdbcClient jdbc;

    CaseNumber number;
    private String instance;

    @BeforeEach
    void endTrajectory() {
        endTrajectoryOf("Yordanka");
    }

    void endTrajectoryOf(String name) {
        number = cases.open(new NewCase(name, "0478 11 22 33", "", "bg", "", "oost", "outreach", "", null, "coach5"));
        cases.assignManager(number, "coach5");
        instance = runtime.startProcessInstanceByKey(AftercareProcess.KEY, number.value())
                .getId();
        jobs.runDue(number.value());
    }

    void reach(String day) {
        clock.set(LocalDate.parse(day).atTime(10, 0).atZone(LocalTime.ZONE).toInstant());
        jobs.runDue(number.value());
    }

    void hold(String day, String result, Map<String, Object> more) {
        submit("coach5", "holdContact", contact(day, result, more));
    }

    static Map<String, Object> contact(String day, String result, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(
                Map.of("contactOn", day, "contactKind", "call", "aftercareContact", result));
        answers.putAll(more);
        return answers;
    }

    static Map<String, Object> working(String since) {
        return Map.of("atWork", "yes", "workSince", since);
    }

    void submit(String user, String task, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), "userTask_" + task), answers);
        jobs.runDue(number.value());
    }

    List<String> refused(String task, Map<String, Object> answers) {
        return refused("coach5", task, answers);
    }

    List<String> refused(String user, String task, Map<String, Object> answers) {
        var refusal = Assertions.catchThrowableOfType(FormRefusedException.class, () -> submit(user, task, answers));
        assertThat(refusal).as("the form was taken").isNotNull();
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    Map<String, Object> shown(String task) {
        return shown("coach5", task);
    }

    Map<String, Object> shown(String user, String task) {
        String id = colleagues.task(number.value(), "userTask_" + task).getId();
        var shown = new HashMap<String, Object>();
        colleagues.as(user, () -> forms.getTaskFormVariables(id)).forEach(shown::put);
        return shown;
    }

    /** First day of the work and day on which it proved durable. */
    List<String> durable() {
        return jdbc.sql("select work_since || ' ' || reached_on from durable_employment where case_number = :case")
                .param("case", number.value())
                .query(String.class)
                .list();
    }

    String one(String query) {
        return jdbc.sql(query + " x where aftercare_id in (select id from aftercare where case_number = :case)")
                .param("case", number.value())
                .query(String.class)
                .single();
    }

    /** How the aftercare ended. */
    Object outcome() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .as("still runs")
                .isZero();
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName("aftercareOutcome")
                .singleResult()
                .getValue();
    }

    static Object list(String... values) {
        return SpinValues.jsonValue("[\"%s\"]".formatted(String.join("\",\"", values)))
                .create();
    }
}
