package gent.jobteam.demo.process;

import gent.jobteam.demo.DemoLives;
import gent.jobteam.form.FormField;
import gent.jobteam.groupsession.Opinion;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.MovableClock;
import gent.jobteam.privacy.DossierAccess;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets the invented training workers give and plan sessions, and the coaches sign their participants up. */
@Component
class DemoSessions {

    private static final String TRAINER = "vorming";

    /** So long before a session that was given somebody planned it. */
    private static final int DAYS_AHEAD = 9;

    private static final List<Opinion> OPINIONS = List.of(Opinion.GOOD, Opinion.GOOD, Opinion.FAIR);

    private final Team team;
    private final DemoLives lives;
    private final SignUps signUps;
    private final CaseFiles cases;
    private final DossierAccess accesses;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;

    DemoSessions(
            Team team,
            DemoLives lives,
            SignUps signUps,
            CaseFiles cases,
            DossierAccess accesses,
            RuntimeService runtime,
            ManagementService management,
            MovableClock clock) {
        this.team = team;
        this.lives = lives;
        this.signUps = signUps;
        this.cases = cases;
        this.accesses = accesses;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /**
     * Gives and plans them, unless any were before; the clock comes back to where it was.
     *
     * @param people who live in the demonstration
     */
    void give(List<DemoSession> sessions, List<DemoPerson> people) {
        List<CaseNumber> numbers = people.stream()
                .flatMap(person -> lives.caseOf(person.name()).stream())
                .map(CaseNumber::new)
                .sorted(Comparator.comparing(CaseNumber::value))
                .toList();
        List<CaseFile> guided =
                cases.findAll(numbers).stream().filter(CaseFile::isOpen).toList();
        boolean givenBefore = runtime.createProcessInstanceQuery()
                        .processDefinitionKey("groupsession")
                        .count()
                > 0;
        if (givenBefore || guided.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        try {
            for (DemoSession session : sessions) {
                give(session, who(session, guided), now);
                moveTo(now);
            }
        } finally {
            ClockUtil.reset();
            clock.run();
        }
    }

    private void give(DemoSession session, List<CaseFile> people, Instant now) {
        LocalDate day = workday(LocalTime.dayOf(now).plusDays(session.day()));
        if (session.isOver()) {
            moveTo(at(workday(day.minusDays(DAYS_AHEAD)), 10));
        }
        var number = new SessionNumber(team.planSession(TRAINER, plan(session, day)));
        var signedUp = new LinkedHashMap<UUID, CaseFile>();
        people.forEach(file -> {
            UUID id = id(number, file);
            accesses.viewer(file.responsibleId())
                    .filter(coach -> accesses.signsUpForSessions(file.number(), coach))
                    .ifPresent(coach -> {
                        signUps.signUp(id, number, file.number(), coach);
                        signedUp.put(id, file);
                    });
        });
        if (session.isOver()) {
            hold(number, day, signedUp);
        }
    }

    /** All but the last were there, and most of them told how it was; the trainer reads it next. */
    private void hold(SessionNumber number, LocalDate day, Map<UUID, CaseFile> signedUp) {
        moveTo(at(day.minusDays(day.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1), 10));
        answer(number, Map.of("sessionDecision", "goOn"));
        moveTo(at(day, 16));
        runDueJobs(number);
        List<UUID> present = signedUp.keySet().stream()
                .limit(Math.max(1, signedUp.size() - 1))
                .toList();
        answer(
                number,
                Map.of(
                        "sessionHeld",
                        "yes",
                        "present",
                        present.stream().map(UUID::toString).toList(),
                        "walkIns",
                        1));
        runDueJobs(number);
        moveTo(at(workday(day.plusDays(2)), 11));
        present.stream().limit(OPINIONS.size()).forEach(id -> {
            CaseFile file = signedUp.get(id);
            int place = present.indexOf(id);
            signUps.noteOpinion(
                    id,
                    file.number(),
                    OPINIONS.get(place),
                    place == 0 ? "Ik durf nu zelf te bellen." : "",
                    accesses.viewer(file.responsibleId()).orElseThrow());
        });
    }

    /** Monday for a day in the weekend. */
    private static LocalDate workday(LocalDate day) {
        int weekend = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return weekend > 0 ? day.plusDays(3 - weekend) : day;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(LocalTime.ZONE).toInstant();
    }

    private static List<CaseFile> who(DemoSession session, List<CaseFile> guided) {
        var mixed = new ArrayList<>(guided);
        Collections.shuffle(mixed, new Random(session.title().hashCode()));
        return mixed.stream().limit(session.people()).toList();
    }

    private void answer(SessionNumber number, Map<String, Object> answers) {
        Task task = team.openTasks(number.value()).get(0);
        team.complete(task, fixed(answers));
    }

    private static Pen plan(DemoSession session, LocalDate day) {
        return fixed(Map.of(
                "theme", session.theme(),
                "title", session.title(),
                "sessionDay", day.toString(),
                "begin", session.begin(),
                "minutes", session.minutes(),
                "location", session.location(),
                "places", session.places(),
                "languageHelp",
                        session.languages().isEmpty()
                                ? List.of()
                                : List.of(session.languages().split("\\|"))));
    }

    private static Pen fixed(Map<String, Object> answers) {
        return (String formId, FormField field, List<String> choices) -> Optional.ofNullable(answers.get(field.key()));
    }

    private static UUID id(SessionNumber number, CaseFile file) {
        return UUID.nameUUIDFromBytes((number + " " + file.number()).getBytes(StandardCharsets.UTF_8));
    }

    private void runDueJobs(SessionNumber number) {
        List<Job> due = dueJobs(number);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = dueJobs(number);
        }
    }

    private List<Job> dueJobs(SessionNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).listPage(0, 1).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .executable()
                                .listPage(0, 1)
                                .stream())
                .toList();
    }

    private void moveTo(Instant moment) {
        clock.standAt(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
