package gent.jobteam.demo.process;

import gent.jobteam.demo.DemoLives;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets each invented person live her months with the partnership: real forms, real processes, a clock that is moved. */
@Component
public class DemoParticipants {

    /** No life has more steps than this; more is a story that turns in circles. */
    private static final int STEPS = 400;

    private static final int MOST = 50;

    private static final String EXPERTISE = "userTask_helpOut";

    /** Where a story stands still: these tasks stay open. */
    private static final Map<String, List<String>> LEFT_OPEN = Map.ofEntries(
            Map.entry("intakeStart", List.of("userTask_checkMlp", "userTask_exploreRights")),
            Map.entry("intake", List.of("userTask_decide")),
            Map.entry("guest", List.of("userTask_inviteGuest")),
            Map.entry("casediscussion", List.of("userTask_assignCoach", "userTask_holdDiscussion")),
            Map.entry("assignment", List.of("userTask_assignCoach")),
            Map.entry("mediation", List.of(EXPERTISE)),
            Map.entry("jobhunting", List.of(EXPERTISE)),
            Map.entry("session", List.of(EXPERTISE)),
            Map.entry("handover", List.of("userTask_walkTogether", "userTask_meetJointly", "userTask_confirmContact")));

    /** Days in which the last request to the expertise cell is made; the ones before were answered. */
    private static final int RECENT = 12;

    /**
     * In how many days the next contact with each participant of a coach is due, one after the other: some today, some
     * a few days ago, some later this week.
     */
    private static final List<Integer> NEXT_CONTACTS = List.of(0, -2, 0, 3, -1, 2, 0, -4, 1);

    private final Team team;
    private final DemoLives lives;
    private final DemoLessons lessons;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final MovableClock clock;

    DemoParticipants(
            Team team,
            DemoLives lives,
            DemoLessons lessons,
            RuntimeService runtime,
            HistoryService history,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            MovableClock clock) {
        this.team = team;
        this.lives = lives;
        this.lessons = lessons;
        this.runtime = runtime;
        this.history = history;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether the partnership has never had a case. */
    boolean nobodyYet() {
        return runtime.createProcessInstanceQuery().count() == 0
                && repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("journey")
                                .count()
                        > 0;
    }

    /** Whether an earlier start was cut short before each of them had come to her today. */
    boolean isCutShort(List<DemoPerson> people) {
        return lives.begun() && people.stream().map(DemoPerson::name).anyMatch(Predicate.not(lives::isFinished));
    }

    /**
     * Lives all lives up to now; the oldest first, so that case numbers follow the calendar. Whoever was made before is
     * left as she is, and a life that was cut short goes on where it stood.
     */
    void live(List<DemoPerson> people, DemoPhrases phrases) {
        Instant now = clock.instant();
        try {
            people.stream()
                    .filter(person -> !lives.isFinished(person.name()))
                    .sorted(Comparator.comparingInt(DemoPerson::startedDaysAgo).reversed())
                    .forEach(person -> live(person, phrases, now));
        } finally {
            ClockUtil.reset();
            clock.run();
        }
    }

    private void live(DemoPerson person, DemoPhrases phrases, Instant now) {
        var random = new Random(person.name().hashCode());
        Instant start = now.minus(Duration.ofDays(person.startedDaysAgo()));
        int lastDays = person.asksExpertise() ? RECENT : person.startedDaysAgo() - person.startedDaysAgo() / 2;
        LocalDate ending = LocalTime.dayOf(now.minus(Duration.ofDays(lastDays)));
        var pen = new DemoPen(person, phrases, random, () -> LocalTime.dayOf(clock.instant()), ending);
        Optional<String> begun = lives.caseOf(person.name());
        moveTo(begun.map(known -> lastDone(known, start)).orElse(earliest(OfficeHours.from(start, random), now)));
        begun.ifPresent(known -> pen.goOn());
        String number =
                begun.orElseGet(() -> team.register(person.coach(), pen, opened -> lives.begin(person.name(), opened)));
        int talks = 0;
        for (int step = 0; step < STEPS && clock.instant().isBefore(now); step++) {
            runDueJobs();
            Optional<Task> next = nextTask(person, number, pen, now);
            if (next.isPresent()) {
                moveTo(earliest(OfficeHours.from(clock.instant(), random), now));
                team.complete(next.get(), pen);
                if (isStanding(next.get())) {
                    talks++;
                    lessons.after(talks, person, number, phrases);
                }
                moveTo(earliest(clock.instant().plus(Duration.ofHours(3 + random.nextInt(40))), now));
            } else {
                moveTo(earliest(nextEvent(person, number, random, now), now));
            }
        }
        runDueJobs();
        agreeOnNextContact(number, now);
        lives.finish(person.name());
    }

    /** When the last task of a case was done. */
    private Instant lastDone(String number, Instant start) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(task -> task.getEndTime().toInstant())
                .findFirst()
                .orElse(start);
    }

    private void agreeOnNextContact(String number, Instant now) {
        team.openTasks(number).stream()
                .filter(DemoParticipants::isStanding)
                .forEach(task -> tasks.setDueDate(task.getId(), Date.from(LocalTime.startOf(nextContact(task, now)))));
    }

    private LocalDate nextContact(Task standing, Instant now) {
        long ofCoach = tasks.createTaskQuery()
                .taskAssignee(standing.getAssignee())
                .taskDefinitionKey(standing.getTaskDefinitionKey())
                .count();
        return LocalTime.dayOf(now).plusDays(NEXT_CONTACTS.get((int) ((ofCoach - 1) % NEXT_CONTACTS.size())));
    }

    /** The task that is done now: what is due, or what need not wait for its day. */
    private Optional<Task> nextTask(DemoPerson person, String number, DemoPen pen, Instant now) {
        return open(person, number, now)
                .filter(task -> task.getDueDate() == null
                        || !isStanding(task)
                        || pen.isHurried()
                        || !task.getDueDate().after(Date.from(clock.instant())))
                .findFirst();
    }

    private Instant nextEvent(DemoPerson person, String number, Random random, Instant now) {
        Instant due = open(person, number, now)
                .filter(task -> task.getDueDate() != null)
                .map(task -> task.getDueDate().toInstant().plus(Duration.ofHours(random.nextInt(72))))
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant timer = management.createJobQuery().timers().duedateLowerThan(Date.from(now)).listPage(0, MOST).stream()
                .map(job -> job.getDuedate().toInstant().plusSeconds(1))
                .min(Comparator.naturalOrder())
                .orElse(now);
        Instant next = earliest(due, timer);
        return next.isAfter(clock.instant()) ? next : clock.instant().plus(Duration.ofDays(1));
    }

    private Stream<Task> open(DemoPerson person, String number, Instant now) {
        List<String> left = LEFT_OPEN.getOrDefault(person.story(), List.of());
        var recently = Date.from(now.minus(Duration.ofDays(RECENT)));
        return team.openTasks(number).stream()
                .filter(task -> !left.contains(task.getTaskDefinitionKey())
                        || task.getTaskDefinitionKey().equals(EXPERTISE)
                                && task.getCreateTime().before(recently));
    }

    private static boolean isStanding(Task task) {
        return task.getTaskDefinitionKey().equals("userTask_agreeNextStep");
    }

    private void runDueJobs() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return management.createJobQuery().executable().listPage(0, 1);
    }

    private void moveTo(Instant moment) {
        clock.standAt(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
