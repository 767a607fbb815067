package gent.jobteam.benchmark;

import gent.jobteam.demo.process.FormFiller;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Colleagues who work on Jobteam with its forms; what they think over beforehand is not part of what they do. */
class JobteamOffice implements Office {

    static final String COACH = "coach";

    private final ProcessEngine engine;
    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;
    private final Colleagues colleagues;
    private final FormFiller filler;
    private final TestClock clock;
    private final SteadyPen pen;
    private final String channel;
    private final String coach;
    private final String zone;

    /** @param channel how the person came to the partnership */
    JobteamOffice(ProcessEngine engine, Colleagues colleagues, TestClock clock, SteadyPen pen, String channel) {
        this(engine, colleagues, clock, pen, channel, COACH, "noord");
    }

    /**
     * @param channel how the person came to the partnership
     * @param coach who registers
     * @param zone of the coach
     */
    JobteamOffice(
            ProcessEngine engine,
            Colleagues colleagues,
            TestClock clock,
            SteadyPen pen,
            String channel,
            String coach,
            String zone) {
        this.engine = engine;
        this.identity = engine.getIdentityService();
        this.tasks = engine.getTaskService();
        this.forms = engine.getFormService();
        this.colleagues = colleagues;
        this.filler = new FormFiller(forms);
        this.clock = clock;
        this.pen = pen;
        this.channel = channel;
        this.coach = coach;
        this.zone = zone;
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public String register(Watch watch) {
        String journey = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("journey")
                .latestVersion()
                .singleResult()
                .getId();
        return colleagues.as(
                coach,
                () -> watch.look("start", () -> forms.submitStartForm(journey, registration())
                        .getBusinessKey()));
    }

    private Map<String, Object> registration() {
        var answers = new HashMap<String, Object>();
        answers.put("name", "Iliyana Todorova");
        answers.put("contactLanguage", "nl");
        answers.put("inflowChannel", channel);
        answers.put("zone", zone);
        answers.put("coach", coach);
        answers.put("mayContact", true);
        if (channel.equals("takeover")) {
            answers.put("guidedSince", clock.today().minusMonths(2).toString());
        } else {
            answers.put("firstContact", "no");
        }
        return answers;
    }

    @Override
    public void open(Task task, Watch watch) {
        colleagues.as(worker(task), () -> {
            Office.super.open(task, watch);
            return task;
        });
    }

    @Override
    public void complete(Task task, Watch watch) {
        boolean waitsForTeam = task.getAssignee() == null;
        String user = worker(task);
        colleagues.as(user, () -> {
            Map<String, Object> answers = filler.fill(task.getId(), pen);
            return watch.look(task.getTaskDefinitionKey(), () -> {
                if (waitsForTeam) {
                    tasks.claim(task.getId(), user);
                }
                forms.submitTaskForm(task.getId(), answers);
                return user;
            });
        });
    }

    private String worker(Task task) {
        return task.getAssignee() == null ? anyoneOfTeam(task) : task.getAssignee();
    }

    private String anyoneOfTeam(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .min(String::compareTo)
                .orElseThrow();
    }
}
