package gent.jobteam.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody to reach, with a coach, a mediator and a coordinator of her own. */
@JobteamTest
abstract class OutreachTestCase {

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles cases;

    @Autowired
    Registrations registrations;

    @Autowired
    Contacts contacts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    final String suffix = UUID.randomUUID().toString().replace("-", "");

    final String coach = "coach" + suffix;

    final String mediator = "mediator" + suffix;

    final String coordinator = "coordinator" + suffix;

    CaseNumber number;

    @BeforeEach
    void somebodyToReach() {
        colleague(coach, "Georgi Petrov", Role.COACH, "zuid");
        colleague(mediator, "Ivana Kováčová", Role.MEDIATOR, "");
        colleague(coordinator, "An Maes", Role.COORDINATION, "");
        number = cases.open(new NewCase(
                "Perwin",
                "0470 22 22 22",
                "",
                "sk",
                "Ledeberg",
                "zuid",
                "outreach",
                "SIVI voedselverdeling",
                null,
                coach));
        registrations.note(new Registration(UUID.randomUUID(), number, "Werk,\nliefst vlug.", null, coach));
    }

    AbstractListAssert<?, List<? extends String>, String, ?> refused(String element, Map<String, Object> answers) {
        int before = contacts.latest(number, 10).size();
        var refusal = catchThrowableOfType(FormRefusedException.class, () -> submit(coach, element, answers));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(contacts.latest(number, 10)).as("nothing was written").hasSize(before);
        assertThat(task(element)).as("the task stays").isNotNull();
        return assertThat(refusal.errors()).extracting(FieldError::field);
    }

    static Map<String, Object> made() {
        return new HashMap<>(Map.of(
                "contactOutcome", "made",
                "contactKind", "call",
                "contactOn", "2026-03-02",
                "newPhone", "0470 33 33 33",
                "note", "Belt liever na vier uur."));
    }

    Map<String, Object> notReached() {
        return new HashMap<>(Map.of(
                "contactOutcome",
                "notReached",
                "contactKind",
                "message",
                "contactOn",
                clock.today().toString(),
                "nextAttemptOn",
                clock.today().plusDays(7).toString()));
    }

    static Map<String, Object> withdraws() {
        return Map.of("contactOutcome", "withdraws", "contactKind", "call", "contactOn", "2026-03-02");
    }

    static Map<String, Object> stops() {
        return new HashMap<>(Map.of(
                "heldOn", "2026-03-02",
                "heldAs", "homeVisit",
                "withdrawal", "stops",
                "reason", "otherHelp",
                "toldMayReturn", true,
                "note", "Gaat naar Groep INTRO."));
    }

    void start(boolean mediatorForLanguage) {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", mediatorForLanguage, "coachSpeaksLanguage", false));
    }

    Task task(String element) {
        return colleagues.task(number.value(), element);
    }

    void submit(String user, String element, Map<String, Object> answers) {
        colleagues.submit(user, task(element), answers);
    }

    long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    void colleague(String userId, String name, Role role, String zone) {
        var member = new StaffMember(userId, name, role, "Stad Gent DWA", zone, List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }
}
