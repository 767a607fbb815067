package gent.jobteam.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.demo.process.Team;
import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.dossier.Notes;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.process.ProcessFiles;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.referral.ReceiverDesk;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Cases walk at random through everything that the forms and models allow, and after each step somebody or something
 * is waiting for each running case. The walks leave recognisable texts in every free answer; none may be found in the
 * engine's tables or in the log.
 */
@JobteamTest
@TestPropertySource(properties = RandomWalkTest.DATABASE_OF_ITS_OWN)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class RandomWalkTest {

    /** Any property makes a context, and so a database, in which no other test leaves its cases. */
    static final String DATABASE_OF_ITS_OWN = "spring.application.name=random-walk";

    /** Enough to come past most tasks; more with {@code -Djobteam.walks=200}. */
    private static final int WALKS = Integer.getInteger("jobteam.walks", 15);

    /**
     * A new question in a form leads all walks elsewhere; they go on until each process and most tasks were met, at most so
     * often.
     */
    private static final int MOST_WALKS = Math.max(WALKS, 80);

    private static final int STEPS = 60;

    private static final int SESSIONS = 6;

    /** The same walks at every run; others with {@code -Djobteam.walks.seed=...}. */
    private static final long SEED = Long.getLong("jobteam.walks.seed", 20_260_304);

    /** At most one task in so many is not met on the way. */
    private static final int MOSTLY = 4;

    /** A coach falls ill about once in so many steps. */
    private static final int ILLNESS = 60;

    private static final List<String> COACHES = List.of("coach", "coach4", "coach6", "coach8");

    /** Time is let pass about once in so many steps, otherwise somebody does a task. */
    private static final int TIME_PASSES = 6;

    private static final Pattern LINK = Pattern.compile("/antwoord/([A-Za-z0-9_-]{43})");

    @Autowired
    private TaskService tasks;

    @Autowired
    private ReceiverDesk receiver;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestClock clock;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Team team;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierAccess accesses;

    @Autowired
    private Notes notes;

    @Autowired
    private Dossiers dossiers;

    private final Map<String, Integer> done = new HashMap<>();
    private final List<String> walked = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private String log;

    @BeforeAll
    void walk(CapturedOutput output) {
        giveSessions();
        var random = new Random(SEED);
        var pen = new RandomPen(random, clock::today);
        for (int number = 0; number < WALKS || number < MOST_WALKS && !metEnough(); number++) {
            String caseNumber = team.register(COACHES.get(random.nextInt(COACHES.size())), pen);
            walked.add(caseNumber);
            for (int step = 0; step < STEPS && isRunning(caseNumber); step++) {
                List<Task> open = team.openTasks(caseNumber);
                if (open.isEmpty() || random.nextInt(TIME_PASSES) == 0) {
                    letTimePass(caseNumber);
                } else {
                    team.complete(rarest(open), pen);
                }
                if (random.nextInt(ILLNESS) == 0) {
                    coachFallsIll(caseNumber);
                }
                jobs.runDue(caseNumber);
                receiverAsks(caseNumber);
                noteIfForgotten(caseNumber, step);
            }
            writeAndReadDossier(new CaseNumber(caseNumber));
        }
        log = output.getAll();
    }

    /** Sessions belong to no case, and what is answered there leads no case elsewhere. */
    private void giveSessions() {
        var random = new Random(SEED);
        var pen = new RandomPen(random, clock::today);
        for (int session = 0; session < SESSIONS; session++) {
            String number = team.planSession("vorming", pen);
            for (int step = 0; step < STEPS && isRunning(number, "groupsession"); step++) {
                List<Task> open = team.openTasks(number);
                if (open.isEmpty() || random.nextInt(TIME_PASSES) == 0) {
                    letTimePass(number);
                } else {
                    team.complete(rarest(open), pen);
                }
                jobs.runDue(number);
                boolean waits = !team.openTasks(number).isEmpty()
                        || jobs.of(number).stream().anyMatch(RandomWalkTest::comes);
                if (isRunning(number, "groupsession") && !waits) {
                    forgotten.add(number + " has neither task nor timer at step " + step);
                }
            }
        }
    }

    @Test
    void atEveryMomentSomebodyOrSomethingIsWaitingForEachRunningCase() {
        assertThat(walked).hasSizeGreaterThanOrEqualTo(WALKS);
        assertThat(forgotten).as("walks of seed %d", SEED).isEmpty();
    }

    @Test
    void theWalksComeThroughEveryProcessAndPastMostTasks() {
        assertThat(missedProcesses()).as("walks of seed %d", SEED).isEmpty();
        assertThat(missedTasks())
                .as("each of these is proven in the process tests; walks of seed %d", SEED)
                .hasSizeLessThan(allTasks().size() / MOSTLY);
    }

    private boolean metEnough() {
        return missedProcesses().isEmpty() && missedTasks().size() < allTasks().size() / MOSTLY;
    }

    private static List<String> allTasks() {
        return ProcessFiles.all().stream()
                .flatMap(process -> tasksOf(process).stream())
                .toList();
    }

    private Set<String> missedTasks() {
        var missed = new TreeSet<>(allTasks());
        missed.removeAll(visited());
        return missed;
    }

    /** Processes with tasks of which none was done. */
    private List<String> missedProcesses() {
        Set<String> visited = visited();
        return ProcessFiles.all().stream()
                .filter(process -> !tasksOf(process).isEmpty())
                .filter(process -> Collections.disjoint(visited, tasksOf(process)))
                .map(ProcessFiles::id)
                .toList();
    }

    private Set<String> visited() {
        return history.createHistoricTaskInstanceQuery().finished().list().stream()
                .map(task -> task.getProcessDefinitionKey() + " " + task.getTaskDefinitionKey())
                .collect(Collectors.toSet());
    }

    /** Her coach writes a note and reads the dossier; a colleague who may not is refused. */
    private void writeAndReadDossier(CaseNumber number) {
        Viewer coach = accesses.viewer(cases.get(number).responsibleId()).orElseThrow();
        notes.write(UUID.randomUUID(), number, coach, NoteScope.CASE_TEAM, null, RandomPen.TEXT + " in een notitie");
        assertThat(dossiers.open(number, coach).notes()).isNotEmpty();
        Viewer steering = accesses.viewer("stuurgroep").orElseThrow();
        assertThatThrownBy(() -> dossiers.open(number, steering)).isInstanceOf(NoSuchDossier.class);
    }

    private static List<String> tasksOf(ProcessFiles process) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(process.model().getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(UserTask.class)
                .stream()
                .map(task -> process.id() + " " + task.getId())
                .toList();
    }

    @Test
    void nothingThatPeopleTypedStandsInTheEnginesTables() {
        var tables = new EngineTables(jdbc);
        assertThat(tables.columns()).hasSizeGreaterThan(500);
        assertThat(jdbc.sql("select count(*) from participant where name like :marker")
                        .param("marker", RandomPen.NAME + "%")
                        .query(Integer.class)
                        .single())
                .as("the marker does reach our own tables")
                .isPositive();
        for (String marker : RandomPen.MARKERS) {
            assertThat(tables.columnsHolding(marker)).as(marker).isEmpty();
        }
    }

    @Test
    void nothingThatPeopleTypedStandsInTheLog() {
        assertThat(log).doesNotContain(RandomPen.MARKERS);
    }

    /** Whoever was asked by mail wants to know something first; once, and the waiting goes on. */
    private void receiverAsks(String caseNumber) {
        jdbc.sql("""
                        select m.body
                          from message m
                          join referral r on m.id = 'referral-' || r.id || '-request'
                         where r.case_number = :case and r.state = 'sent'
                               and not exists (select 1 from referral_question q where q.referral_id = r.id)
                        """).param("case", caseNumber).query(String.class).list().forEach(mail -> {
            Matcher link = LINK.matcher(mail);
            assertThat(link.find()).isTrue();
            receiver.ask(link.group(1), UUID.randomUUID(), RandomPen.TEXT + " in een vraag", clock.today());
        });
    }

    /** The task that was done least often so far, so that every one gets its turn. */
    private Task rarest(List<Task> open) {
        Task task = Collections.min(open, Comparator.comparing(each -> done.getOrDefault(nameOf(each), 0)));
        done.merge(nameOf(task), 1, Integer::sum);
        return task;
    }

    private static String nameOf(Task task) {
        return task.getProcessDefinitionId().split(":")[0] + " " + task.getTaskDefinitionKey();
    }

    /** The coach falls ill for a week and nobody was asked to stand in. */
    private void coachFallsIll(String caseNumber) {
        String coach = cases.get(new CaseNumber(caseNumber)).responsibleId();
        staff.noteAbsence(new Absence(coach, clock.today(), clock.today().plusDays(6), null));
    }

    /** Until a timer of the case is due, and a week at least: what is checked every other day would never make a month. */
    private void letTimePass(String caseNumber) {
        Instant week = clock.instant().plus(Duration.ofDays(7));
        jobs.of(caseNumber).stream()
                .filter(job -> job.getDuedate() != null)
                .map(job -> job.getDuedate().toInstant())
                .min(Comparator.naturalOrder())
                .ifPresent(due -> clock.set(due.isAfter(week) ? due.plus(Duration.ofSeconds(1)) : week));
    }

    private void noteIfForgotten(String caseNumber, int step) {
        if (!isRunning(caseNumber)) {
            if (cases.get(new CaseNumber(caseNumber)).isOpen()) {
                forgotten.add(caseNumber + " ended, but its case file is open, at step " + step);
            }
            return;
        }
        boolean task = !tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .isEmpty();
        boolean timer = jobs.of(caseNumber).stream().anyMatch(RandomWalkTest::comes);
        if (!task && !timer) {
            forgotten.add(caseNumber + " has neither task nor timer at step " + step);
        }
        if (cases.get(new CaseNumber(caseNumber)).ownerId() == null) {
            forgotten.add(caseNumber + " has no owner at step " + step);
        }
        if (runtime.createIncidentQuery().count() > 0) {
            forgotten.add(caseNumber + " has an incident at step " + step);
        }
        int standing = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey("userTask_agreeNextStep")
                .list()
                .size();
        if (standing > 1) {
            forgotten.add(caseNumber + " has %d standing tasks at step %d".formatted(standing, step));
        }
    }

    private static boolean comes(Job job) {
        return job.getRetries() > 0 && job.getDuedate() != null;
    }

    private boolean isRunning(String caseNumber) {
        return isRunning(caseNumber, "journey");
    }

    private boolean isRunning(String number, String process) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }
}
