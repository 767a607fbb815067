package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case of coach {@code coach} in which a referral is prepared. */
@JobteamTest
abstract class ReferralTestCase {

    static final String NAME = "Zahra Rahimi";

    static final String PHONE = "0470 11 22 33";

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

    CaseNumber number;

    @BeforeEach
    void aCase() {
        number = cases.open(
                new NewCase(NAME, PHONE, "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        runtime.startProcessInstanceByKey(ReferralProcess.KEY, number.value());
    }

    void agree() {
        agreements.record(new SharingAgreement(number, true, "fa", clock.today().plus(Period.ofMonths(6)), "coach"));
    }

    void withdraw() {
        agreements.record(new SharingAgreement(number, false, "fa", null, "coach"));
    }

    void askByMail() {
        prepareAndConfirm("email");
        jobs.runDue(number.value());
    }

    void prepareAndConfirm(String channel) {
        submit("coach", "userTask_prepareReferral", preparation());
        confirm(channel);
    }

    void confirm(String channel) {
        String text = shown("coach", "userTask_confirmText").get("letterText").toString();
        submit("coach", "userTask_confirmText", Map.of("referralChannel", channel, "letterText", text));
    }

    static Map<String, Object> preparation() {
        return new HashMap<>(Map.of(
                "organisation", "Huurdersbond",
                "receiverEmail", "onthaal@huurdersbond.example",
                "question", "Zoekt een betaalbare woning.",
                "reachableAt", "09 000 00 01"));
    }

    void submit(String user, String userTask, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), userTask), answers);
    }

    Map<String, Object> shown(String user, String userTask) {
        var task = colleagues.task(number.value(), userTask);
        return colleagues.as(user, () -> forms.getTaskFormVariables(task.getId()));
    }

    List<String> tasks() {
        return colleagues.tasks("coach", number.value()).stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    Referral referral() {
        return referrals.get(UUID.fromString((String) runtime.getVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId(),
                "referralId")));
    }

    Referral onlyReferral() {
        return referrals.get(jdbc.sql("select id from referral where case_number = :case")
                .param("case", number.value())
                .query(UUID.class)
                .single());
    }

    int count() {
        return jdbc.sql("select count(*) from referral where case_number = :case")
                .param("case", number.value())
                .query(Integer.class)
                .single();
    }

    Map<String, Object> mail(String kind) {
        return jdbc.sql("select * from message where id = :id")
                .param("id", "referral-%s-%s".formatted(onlyReferral().id(), kind))
                .query()
                .singleRow();
    }

    boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    static void assertRefused(ThrowingCallable step, String field) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(FormRefusedException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }
}
