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
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class OutreachOnPostgresTest {

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

    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private final String coach = "coach" + suffix;
    private final String mediator = "mediator" + suffix;
    private final String coordinator = "coordinator" + suffix;
    private CaseNumber number;

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

    @Test
    void theFormShowsWhoItIsAboutAndHowToReachHer() {
        start(false);

        var shown = forms.getTaskFormVariables(task("userTask_makeContact").getId());

        assertThat(shown)
                .containsEntry("displayName", "Perwin")
                .containsEntry("reach", "0470 22 22 22, Ledeberg")
                .containsEntry("language", "Slovaaks")
                .containsEntry("origin", "Vindplaats, SIVI voedselverdeling")
                .containsEntry("question", "Werk, liefst vlug\\.")
                .containsEntry("contacts", "nog geen")
                .containsEntry("interpreter", "Spreek je de taal niet? Regel dan eerst een tolk.")
                .containsEntry("contactOn", "2026-03-02")
                .containsEntry("nextAttemptOn", "2026-03-09")
                .containsEntry("phone", "0470 22 22 22");
    }

    @Test
    void whatSomebodyTypedIsShownLiterally() {
        number = cases.open(new NewCase(
                "<b>*Ján* [x](http://x)",
                "+421 900",
                "jan_k@example.org",
                "sk",
                "Ledeberg",
                "zuid",
                "outreach",
                "*SIVI*",
                null,
                coach));
        registrations.note(new Registration(UUID.randomUUID(), number, "# Werk", null, coach));
        start(false);

        assertThat(forms.getTaskFormVariables(task("userTask_makeContact").getId()))
                .containsEntry("displayName", "\\<b\\>\\*Ján\\* \\[x\\]\\(http://x\\)")
                .containsEntry("reach", "\\+421 900, jan\\_k@example\\.org, Ledeberg")
                .containsEntry("origin", "Vindplaats, \\*SIVI\\*")
                .containsEntry("question", "\\# Werk")
                .containsEntry("phone", "+421 900");
    }

    @Test
    void aRealContactIsLoggedAndEndsTheSearch() {
        start(false);

        submit(coach, "userTask_makeContact", made());

        assertThat(contacts.latest(number, 5))
                .containsExactly(new Contact(number, "call", true, clock.today(), coach, "Belt liever na vier uur."));
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 33 33 33");
        assertThat(running()).isZero();
    }

    @Test
    void aMediatorMakesTheFirstContact() {
        start(true);
        var task = task("userTask_contactInLanguage");

        colleagues.claim(mediator, task);
        colleagues.submit(mediator, task, made());

        assertThat(contacts.lastRealContact(number)).hasValue(clock.today());
    }

    @Test
    void threeFailedAttemptsLeadToSeekingOutAndThenToCoordination() {
        start(false);

        for (int attempt = 1; attempt <= 3; attempt++) {
            submit(coach, "userTask_makeContact", notReached());
            jobs.letPass(Duration.ofDays(7), number.value());
        }
        assertThat(contacts.failedAttempts(number)).isEqualTo(3);
        assertThat(contacts.lastRealContact(number)).isEmpty();

        var visit = notReached();
        visit.put("contactKind", "homeVisit");
        submit(coach, "userTask_seekOut", visit);
        var plan = task("userTask_discussUnreached");
        colleagues.claim(coordinator, plan);
        colleagues.submit(
                coordinator,
                plan,
                Map.of("contactBy", "mediator", "nextAttemptOn", "2026-04-10", "note", "Via het buurthuis."));

        assertThat(jdbc.sql("select contact_by, from_day, by_id, note from unreached_plan where case_number = :case")
                        .param("case", number.value())
                        .query()
                        .singleRow())
                .containsEntry("contact_by", "mediator")
                .containsEntry("by_id", coordinator)
                .containsEntry("note", "Via het buurthuis.");
        assertThat(running()).isOne();
        jobs.letPass(Duration.ofDays(18), number.value());
        assertThat(task("userTask_contactInLanguage")).isNotNull();
    }

    @Test
    void aPlannedContactWaitsForItsDay() {
        start(false);
        var later = notReached();
        later.put("contactOutcome", "later");
        later.put("nextAttemptOn", "2026-03-20");

        submit(coach, "userTask_makeContact", later);

        assertThat(contacts.lastRealContact(number)).hasValue(clock.today());
        jobs.letPass(Duration.ofDays(17), number.value());
        assertThat(task("userTask_makeContact")).isNull();
        jobs.letPass(Duration.ofDays(1), number.value());
        assertThat(task("userTask_makeContact")).isNotNull();
    }

    @Test
    void theNextFormDoesNotAnswerForTheColleague() {
        start(false);
        submit(coach, "userTask_makeContact", notReached());
        jobs.letPass(Duration.ofDays(7), number.value());

        var shown = forms.getTaskFormVariables(task("userTask_makeContact").getId());

        assertThat(shown)
                .containsEntry("contactOutcome", "")
                .containsEntry("nextAttemptOn", "2026-03-16")
                .containsEntry("contacts", "2/03/2026 niet bereikt (bericht)");
    }

    @Test
    void stoppingIsNotedWithItsTalk() {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());

        submit(coach, "userTask_noteWithdrawal", stops());

        assertThat(jdbc.sql("select stops, reason, note, by_id from withdrawal_talk where case_number = :case")
                        .param("case", number.value())
                        .query()
                        .singleRow())
                .containsEntry("stops", true)
                .containsEntry("reason", "otherHelp")
                .containsEntry("note", "Gaat naar Groep INTRO.")
                .containsEntry("by_id", coach);
        assertThat(contacts.latest(number, 5)).hasSize(2);
        assertThat(running()).isZero();
    }

    @Test
    void goingOnAfterAllIsNotedToo() {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());

        submit(
                coach,
                "userTask_noteWithdrawal",
                Map.of("heldOn", "2026-03-02", "heldAs", "conversation", "withdrawal", "continues"));

        assertThat(jdbc.sql("select stops from withdrawal_talk where case_number = :case")
                        .param("case", number.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(running()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contactOutcome", "contactKind", "contactOn"})
    void whatIsNeededCannotBeLeftOut(String field) {
        start(false);
        var answers = made();
        answers.remove(field);

        refused("userTask_makeContact", answers).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "contactOutcome, perhaps",
        "contactKind, telepathy",
        "contactOn, 2026-03-03",
        "contactOn, gisteren",
        "nextAttemptOn, 2026-03-01",
        "nationalNumber, 00.00.00-000.00"
    })
    void aWrongAnswerIsRefusedWithItsField(String field, String answer) {
        start(false);
        var answers = notReached();
        answers.put(field, answer);

        refused("userTask_makeContact", answers).contains(field);
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        start(false);
        var answers = made();
        answers.put("note", "a".repeat(1001));

        refused("userTask_makeContact", answers).containsExactly("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldOn", "heldAs", "withdrawal", "reason", "toldMayReturn"})
    void nobodyStopsOnHalfAForm(String field) {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());
        var answers = stops();
        answers.remove(field);

        refused("userTask_noteWithdrawal", answers).contains(field);
    }

    private AbstractListAssert<?, List<? extends String>, String, ?> refused(
            String element, Map<String, Object> answers) {
        int before = contacts.latest(number, 10).size();
        var refusal = catchThrowableOfType(FormRefusedException.class, () -> submit(coach, element, answers));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(contacts.latest(number, 10)).as("nothing was written").hasSize(before);
        assertThat(task(element)).as("the task stays").isNotNull();
        return assertThat(refusal.errors()).extracting(FieldError::field);
    }

    private static Map<String, Object> made() {
        return new HashMap<>(Map.of(
                "contactOutcome", "made",
                "contactKind", "call",
                "contactOn", "2026-03-02",
                "phone", "0470 33 33 33",
                "note", "Belt liever na vier uur."));
    }

    private Map<String, Object> notReached() {
        return new HashMap<>(Map.of(
                "contactOutcome", "notReached",
                "contactKind", "message",
                "contactOn", clock.today().toString(),
                "nextAttemptOn", clock.today().plusDays(7).toString(),
                "phone", "0470 22 22 22"));
    }

    private static Map<String, Object> withdraws() {
        return Map.of("contactOutcome", "withdraws", "contactKind", "call", "contactOn", "2026-03-02");
    }

    private static Map<String, Object> stops() {
        return new HashMap<>(Map.of(
                "heldOn", "2026-03-02",
                "heldAs", "homeVisit",
                "withdrawal", "stops",
                "reason", "otherHelp",
                "toldMayReturn", true,
                "note", "Gaat naar Groep INTRO."));
    }

    private void start(boolean mediatorForLanguage) {
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", mediatorForLanguage, "coachSpeaksLanguage", false));
    }

    private Task task(String element) {
        return colleagues.task(number.value(), element);
    }

    private void submit(String user, String element, Map<String, Object> answers) {
        colleagues.submit(user, task(element), answers);
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private void colleague(String userId, String name, Role role, String zone) {
        var member = new StaffMember(userId, name, role, "Stad Gent DWA", zone, List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }
}
