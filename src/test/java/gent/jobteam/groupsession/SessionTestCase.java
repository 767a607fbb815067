package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer who plans sessions in Tasklist, and participants of the coach. */
@JobteamTest
public abstract class SessionTestCase {

    @Autowired
    protected Colleagues colleagues;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected FormService forms;

    @Autowired
    protected Jobs jobs;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Sessions sessions;

    @Autowired
    protected SignUps signUps;

    @Autowired
    protected SessionPeople people;

    @Autowired
    protected CaseFiles cases;

    @Autowired
    protected DossierAccess accesses;

    @Autowired
    protected JdbcClient jdbc;

    protected static Map<String, Object> answers(int places) {
        var answers = new HashMap<String, Object>();
        answers.put("theme", "applying");
        answers.put("title", "Een goede brief");
        answers.put("sessionDay", "2026-03-09");
        answers.put("begin", "14:00");
        answers.put("minutes", "120");
        answers.put("location", "noord");
        answers.put("places", places);
        answers.put("languageHelp", List.of("bg"));
        return answers;
    }

    protected SessionNumber plan(int places) {
        return plan(answers(places));
    }

    protected SessionNumber plan(Map<String, Object> answers) {
        return new SessionNumber(
                colleagues.start("vorming", "groupsession", answers).getBusinessKey());
    }

    protected CaseNumber participant(String name, String language) {
        return cases.open(new NewCase(name, "", "iemand@example.org", language, "", "noord", "oc", "", null, "coach"));
    }

    protected UUID signUp(SessionNumber session, CaseNumber number) {
        UUID id = UUID.randomUUID();
        signUps.signUp(id, session, number, viewer("coach"));
        return id;
    }

    protected Viewer viewer(String user) {
        return accesses.viewer(user).orElseThrow();
    }

    protected void submit(SessionNumber session, String task, Map<String, Object> answers) {
        colleagues.submit("vorming", task(session, task), answers);
        jobs.runDue(session.value());
    }

    protected Task task(SessionNumber session, String task) {
        return colleagues.task(session.value(), "userTask_" + task);
    }

    protected List<String> openTasks(SessionNumber session) {
        return tasks.createTaskQuery().processInstanceBusinessKey(session.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** What a participant was or will be told of a sign-up, by the end of the id of the message. */
    protected Map<String, Object> message(UUID signUp, String end) {
        return jdbc.sql("""
                        select template, state, calendar, calendar_method,
                               to_char(due_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as due,
                               to_char(useful_until at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as until
                          from message where id = :id
                        """).param("id", "session-" + signUp + end).query().listOfRows().stream()
                .findFirst()
                .orElse(Map.of());
    }

    /** As if what was queued for this sign-up has left. */
    protected void left(UUID signUp) {
        jdbc.sql("update message set state = 'sent' where id = :id")
                .param("id", "session-" + signUp + "-0")
                .update();
    }

    protected String stateOf(UUID signUp) {
        return jdbc.sql("select state from session_sign_up where id = :id")
                .param("id", signUp)
                .query(String.class)
                .single();
    }
}
