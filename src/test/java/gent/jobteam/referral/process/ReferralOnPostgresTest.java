package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.notification.Message.Failure;
import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A referral as coach, coordination and receiver live it. */
@JobteamTest
class ReferralOnPostgresTest {

    private static final String NAME = "Zahra Rahimi";
    private static final String PHONE = "0470 11 22 33";

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    Referrals referrals;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        number = cases.open(
                new NewCase(NAME, PHONE, "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        runtime.startProcessInstanceByKey(ReferralProcess.KEY, number.value());
    }

    @Test
    void withAgreementTheMailNamesThePersonForAFirstContact() {
        agree();
        askByMail();

        var mail = mail("request");
        assertThat(mail.get("recipient")).isEqualTo("onthaal@huurdersbond.example");
        assertThat(mail.get("subject"))
                .isEqualTo("Vraag van Jobteam Gent (%s)".formatted(number))
                .asString()
                .doesNotContain("Zahra");
        assertThat(mail.get("body"))
                .asString()
                .contains(NAME, PHONE, "Taal: Dari", "Zoekt een betaalbare woning.", "Lien De Vos: 09 000 00 01")
                .doesNotContain("Dampoort", "{{");
        assertThat(referral().state()).isEqualTo(Referral.State.SENT);
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void withoutAgreementTheMailSpeaksOfSomebody() {
        askByMail();

        assertThat(mail("request").get("body"))
                .asString()
                .contains("Iemand uit Gent", "Lien De Vos: 09 000 00 01", number.value())
                .doesNotContain("Zahra", "Rahimi", "0470");
        assertThat(referral().namesParticipant()).isFalse();
    }

    @Test
    void anAgreementForOthersOnlyIsNone() {
        agreements.record(new SharingAgreement(number, true, List.of("discussion"), List.of(), "fa", null, "coach"));
        askByMail();

        assertThat(mail("request").get("body")).asString().doesNotContain("Zahra");
    }

    @Test
    void withoutAgreementTheQuestionMayNotGiveThePersonAway() {
        var answers = preparation();
        answers.put("question", "Mevrouw Rahimi zoekt een woning.");

        assertRefused(() -> submit("coach", "userTask_prepareReferral", answers), "question");
        assertThat(count()).isZero();
    }

    @Test
    void theCoachReadsExactlyWhatGoesOut() {
        agree();
        submit("coach", "userTask_prepareReferral", preparation());
        String shown = shown("coach", "userTask_confirmText").get("letterText").toString();

        submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", shown));
        jobs.runDue(number.value());

        assertThat(mail("request").get("body")).isEqualTo(shown);
    }

    @Test
    void aTextThatChangedSinceItWasReadIsNotSent() {
        agree();
        submit("coach", "userTask_prepareReferral", preparation());
        String read = shown("coach", "userTask_confirmText").get("letterText").toString();
        withdraw();

        assertThatThrownBy(() ->
                        submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", read)))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("lees de nieuwe tekst");
        assertThat(tasks()).containsExactly("userTask_confirmText");
    }

    @Test
    void aTextOfTheBrowsersOwnIsNotSent() {
        submit("coach", "userTask_prepareReferral", preparation());

        assertThatThrownBy(() -> submit(
                        "coach",
                        "userTask_confirmText",
                        Map.of("referralChannel", "email", "letterText", "Zahra Rahimi is ziek.")))
                .isInstanceOf(FormRefusedException.class);
        assertThat(referral().letter()).isNull();
    }

    @Test
    void anAgreementWithdrawnBeforeSendingStopsTheMail() {
        agree();
        prepareAndConfirm("email");
        withdraw();

        jobs.runDue(number.value());

        assertThat(jdbc.sql("select count(*) from message where case_number = :case")
                        .param("case", number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(tasks()).containsExactly("userTask_confirmText");
        assertThat(shown("coach", "userTask_confirmText"))
                .containsEntry("referralChannel", "")
                .hasEntrySatisfying(
                        "letterText", text -> assertThat(text.toString()).doesNotContain("Zahra"));
    }

    @Test
    void aStepThatRunsTwiceSendsOneMail() {
        askByMail();

        referrals.send(referral().id());
        referrals.remind(referral().id());
        referrals.remind(referral().id());

        assertThat(jdbc.sql("select id from message where case_number = :case order by id")
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "referral-%s-reminder".formatted(referral().id()),
                        "referral-%s-request".formatted(referral().id()));
    }

    @Test
    void whatIsKnownNeedNotBeTypedAgain() {
        askByMail();
        number = cases.open(new NewCase("Borislav", "", "", "bg", "", "noord", "outreach", "", null, "coach"));
        runtime.startProcessInstanceByKey(ReferralProcess.KEY, number.value());

        assertThat(shown("coach", "userTask_prepareReferral")).containsEntry("reachableAt", "09 000 00 01");
        var answers = preparation();
        answers.remove("receiverEmail");
        submit("coach", "userTask_prepareReferral", answers);

        assertThat(shown("coach", "userTask_confirmText").get("receiverLine").toString())
                .contains("onthaal@huurdersbond");
    }

    @Test
    void aDraftCanBeChangedAndKeepsWhatWasTyped() {
        submit("coach", "userTask_prepareReferral", preparation());
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "change"));

        assertThat(shown("coach", "userTask_prepareReferral"))
                .containsEntry("organisation", "Huurdersbond")
                .containsEntry("question", "Zoekt een betaalbare woning.");
        var answers = preparation();
        answers.put("organisation", "other");
        answers.put("otherOrganisation", "Een nieuwe vzw");
        submit("coach", "userTask_prepareReferral", answers);

        assertThat(count()).isOne();
        assertThat(referral().organisation()).isEqualTo("Een nieuwe vzw");
    }

    @Test
    void aReferralThatDoesNotGoOnIsKeptWithItsReason() {
        submit("coach", "userTask_prepareReferral", preparation());
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "dropped", "dropReason", "otherSolution"));

        assertThat(onlyReferral().state()).isEqualTo(Referral.State.DROPPED);
        assertThat(onlyReferral().reason()).isEqualTo("otherSolution");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aReceiverWithoutAddressCanOnlyBePhoned() {
        var answers = preparation();
        answers.put("organisation", "De Sloep");
        answers.remove("receiverEmail");
        answers.put("receiverPhone", "09 000 00 09");
        submit("coach", "userTask_prepareReferral", answers);
        String text = shown("coach", "userTask_confirmText").get("letterText").toString();

        assertRefused(
                () -> submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", text)),
                "referralChannel");
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "phone", "letterText", text));
        assertThat(shown("coach", "userTask_phoneReceiver"))
                .containsEntry("letterText", text)
                .containsEntry("receiverLine", "De Sloep, 09 000 00 09");
        submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-02", "phonedWith", "Ömer"));

        assertThat(referral().state()).isEqualTo(Referral.State.PHONED);
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void anAcceptedQuestionEndsWithWhoTakesItUp() {
        askByMail();
        submit(
                "coach",
                "userTask_noteAnswer",
                Map.of("referralOutcome", "accepted", "newContactPerson", "Ivana Nagyová", "answerNote", "Vanaf mei."));

        assertThat(onlyReferral().state()).isEqualTo(Referral.State.ACCEPTED);
        assertThat(onlyReferral().draft().contactPerson()).isEqualTo("Ivana Nagyová");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aRefusalNeedsItsReason() {
        askByMail();

        assertRefused(
                () -> submit("coach", "userTask_noteAnswer", Map.of("referralOutcome", "refused")), "refusalReason");
        submit("coach", "userTask_noteAnswer", Map.of("referralOutcome", "refused", "refusalReason", "noPlace"));

        assertThat(onlyReferral().state()).isEqualTo(Referral.State.REFUSED);
        assertThat(onlyReferral().reason()).isEqualTo("noPlace");
    }

    @Test
    void theReminderSaysNothingAboutThePerson() {
        agree();
        askByMail();

        jobs.letPass(Duration.ofDays(8), number.value());

        assertThat(mail("reminder").get("body"))
                .asString()
                .contains("Op 2/03/2026", number.value(), "09 000 00 01")
                .doesNotContain("Zahra", "Rahimi", "0470");
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void coordinationFollowsUpWhatStaysUnanswered() {
        askByMail();
        jobs.letPass(Duration.ofDays(15), number.value());

        assertThat(colleagues.tasks("coordinatie", number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .contains("userTask_chaseAnswer");
        submit("coordinatie", "userTask_chaseAnswer", Map.of("chaseResult", "keepWaiting"));
        jobs.letPass(Duration.ofDays(15), number.value());
        submit("coordinatie", "userTask_chaseAnswer", Map.of("chaseResult", "noAnswer"));

        assertThat(onlyReferral().reason()).isEqualTo("noAnswer");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void coordinationCanNoteARefusal() {
        askByMail();
        jobs.letPass(Duration.ofDays(15), number.value());
        submit(
                "coordinatie",
                "userTask_chaseAnswer",
                Map.of(
                        "chaseResult",
                        "refused",
                        "refusalReason",
                        "conditions",
                        "answerNote",
                        "Enkel voor eigen klanten."));

        assertThat(onlyReferral().reason()).isEqualTo("conditions");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void coordinationCanNoteThatItIsAccepted() {
        askByMail();
        jobs.letPass(Duration.ofDays(15), number.value());
        submit("coordinatie", "userTask_chaseAnswer", Map.of("chaseResult", "accepted"));

        assertThat(onlyReferral().state()).isEqualTo(Referral.State.ACCEPTED);
        assertThat(isRunning()).isFalse();
    }

    @Test
    void theReceiversOwnAnswerEndsTheWaiting() {
        askByMail();

        assertThat(referrals.receiveAnswer(referral().id(), Answer.accepted("Ömer", "")))
                .isTrue();

        assertThat(isRunning()).isFalse();
        assertThat(onlyReferral().state()).isEqualTo(Referral.State.ACCEPTED);
    }

    @Test
    void theSameAnswerAHundredTimesAtOnceHasOneEffect() throws Exception {
        askByMail();
        UUID id = referral().id();
        var threads = Executors.newFixedThreadPool(10);
        try {
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 100; i++) {
                work.add(() -> referrals.receiveAnswer(id, Answer.refused("noPlace", "")));
            }
            int effects = 0;
            for (var result : threads.invokeAll(work)) {
                effects += result.get() ? 1 : 0;
            }
            assertThat(effects).isOne();
        } finally {
            threads.shutdownNow();
        }
        assertThat(isRunning()).isFalse();
        assertThat(onlyReferral().reason()).isEqualTo("noPlace");
    }

    @Test
    void anAnswerThatComesTooLateChangesNothing() {
        askByMail();
        UUID id = referral().id();
        submit("coach", "userTask_noteAnswer", Map.of("referralOutcome", "refused", "refusalReason", "noPlace"));

        assertThat(referrals.receiveAnswer(id, Answer.accepted("", ""))).isFalse();
        assertThat(onlyReferral().state()).isEqualTo(Referral.State.REFUSED);
    }

    @Test
    void aMailThatDoesNotArriveMakesTheCoachPhone() {
        askByMail();
        UUID id = referral().id();

        transaction.executeWithoutResult(step -> events.publishEvent(
                new MessageGivenUp("referral-%s-request".formatted(id), number.value(), Failure.REJECTED)));

        assertThat(tasks()).containsExactly("userTask_phoneReceiver");
        assertThat(referral().state()).isEqualTo(Referral.State.UNDELIVERED);
        assertThat(shown("coach", "userTask_phoneReceiver").get("undeliveredLine"))
                .isEqualTo("De mail is niet aangekomen.");

        submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-02"));
        jobs.letPass(Duration.ofDays(8), number.value());
        assertThat(tasks()).contains("userTask_phoneAgain", "userTask_noteAnswer");
        submit("coach", "userTask_phoneAgain", Map.of("phonedOn", clock.today().toString()));
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void anotherMessageOfTheCaseChangesNoReferral() {
        askByMail();

        transaction.executeWithoutResult(
                step -> events.publishEvent(new MessageGivenUp("sample-1", number.value(), Failure.REJECTED)));

        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void badAnswersAreRefusedByName() {
        var missing = preparation();
        missing.remove("question");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", missing), "question");

        var unknown = preparation();
        unknown.put("letter", "Dag");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", unknown), "letter");

        var wrongType = preparation();
        wrongType.put("contactPerson", 7);
        assertRefused(() -> submit("coach", "userTask_prepareReferral", wrongType), "contactPerson");

        var tooLong = preparation();
        tooLong.put("question", "x".repeat(1001));
        assertRefused(() -> submit("coach", "userTask_prepareReferral", tooLong), "question");

        var foreign = preparation();
        foreign.put("organisation", "Bestaat niet");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", foreign), "organisation");

        for (String address : List.of("a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "geen adres")) {
            var wrong = preparation();
            wrong.put("receiverEmail", address);
            assertRefused(() -> submit("coach", "userTask_prepareReferral", wrong), "receiverEmail");
        }
        assertThat(count()).isZero();
        assertThat(tasks()).containsExactly("userTask_prepareReferral");
    }

    @Test
    void aCallIsNotInTheFuture() {
        submit("coach", "userTask_prepareReferral", preparation());
        confirm("phone");

        assertRefused(() -> submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-03")), "phonedOn");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPlaceInTheLetter() {
        var answers = preparation();
        answers.put("question", "Kent u {{coach}}? ${7*7} #{1} $1 \\1");
        submit("coach", "userTask_prepareReferral", answers);
        confirm("email");
        jobs.runDue(number.value());

        assertThat(mail("request").get("body")).asString().contains("Kent u {{coach}}? ${7*7} #{1} $1 \\1");
    }

    @Test
    void aCoachOfAnotherZoneSeesNothingOfIt() {
        assertThat(colleagues.tasks("coach4", number.value())).isEmpty();
    }

    private void agree() {
        agreements.record(new SharingAgreement(number, true, "fa", clock.today().plus(Period.ofMonths(6)), "coach"));
    }

    private void withdraw() {
        agreements.record(new SharingAgreement(number, false, "fa", null, "coach"));
    }

    private void askByMail() {
        prepareAndConfirm("email");
        jobs.runDue(number.value());
    }

    private void prepareAndConfirm(String channel) {
        submit("coach", "userTask_prepareReferral", preparation());
        confirm(channel);
    }

    private void confirm(String channel) {
        String text = shown("coach", "userTask_confirmText").get("letterText").toString();
        submit("coach", "userTask_confirmText", Map.of("referralChannel", channel, "letterText", text));
    }

    private static Map<String, Object> preparation() {
        return new HashMap<>(Map.of(
                "organisation", "Huurdersbond",
                "receiverEmail", "onthaal@huurdersbond.example",
                "question", "Zoekt een betaalbare woning.",
                "reachableAt", "09 000 00 01"));
    }

    private void submit(String user, String userTask, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), userTask), answers);
    }

    private Map<String, Object> shown(String user, String userTask) {
        var task = colleagues.task(number.value(), userTask);
        return colleagues.as(user, () -> forms.getTaskFormVariables(task.getId()));
    }

    private List<String> tasks() {
        return colleagues.tasks("coach", number.value()).stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private Referral referral() {
        return referrals.get(UUID.fromString((String) runtime.getVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId(),
                "referralId")));
    }

    private Referral onlyReferral() {
        return referrals.get(jdbc.sql("select id from referral where case_number = :case")
                .param("case", number.value())
                .query(UUID.class)
                .single());
    }

    private int count() {
        return jdbc.sql("select count(*) from referral where case_number = :case")
                .param("case", number.value())
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> mail(String kind) {
        return jdbc.sql("select * from message where id = :id")
                .param("id", "referral-%s-%s".formatted(onlyReferral().id(), kind))
                .query()
                .singleRow();
    }

    private boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private static void assertRefused(ThrowingCallable step, String field) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(FormRefusedException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }
}
