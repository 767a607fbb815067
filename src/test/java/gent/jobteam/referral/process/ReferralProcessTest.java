package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import gent.jobteam.referral.SharingChanged;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("referral");

    @BeforeEach
    void terms() {
        engine.term("referralReminder", "P7D");
        engine.term("referralEscalation", "P14D");
        engine.term("taskDue", "P3D");
    }

    @Test
    void aConfirmedTextIsSentAndTheAnswerIsAwaited() {
        askByMail();

        assertThat(engine.callsOf("sendReferralDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
        assertThat(engine.task("userTask_noteAnswer").getDueDate())
                .isEqualTo(engine.now().plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource({"accepted, endEvent_referralAccepted", "refused, endEvent_notReferred"})
    void theAnswerThatTheCoachNotesEndsIt(String answer, String end) {
        askByMail();

        engine.complete("userTask_noteAnswer", Map.of("referralOutcome", answer));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith(end);
        assertThat(engine.variable("referralOutcome")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"accepted, endEvent_referralAccepted", "refused, endEvent_notReferred"})
    void theAnswerOfTheReceiverEndsIt(String answer, String end) {
        askByMail();

        engine.deliver("referral.answered", Map.of("referralOutcome", answer));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).contains("event_answerReceived").endsWith(end);
    }

    @Test
    void aTextThatIsNotRightIsPreparedAgain() {
        prepare();
        engine.complete("userTask_confirmText", Map.of("referralChannel", "change"));
        assertThat(engine.waitingAt()).containsExactly("userTask_prepareReferral");

        engine.complete("userTask_prepareReferral");
        engine.complete("userTask_confirmText", Map.of("referralChannel", "email"));

        assertThat(engine.callsOf("sendReferralDelegate")).isOne();
    }

    @Test
    void aReferralThatDoesNotGoOnAsksNobody() {
        prepare();
        engine.complete("userTask_confirmText", Map.of("referralChannel", "dropped", "referralOutcome", "refused"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_notReferred");
        assertThat(engine.callsOf("sendReferralDelegate")).isZero();
    }

    @Test
    void aReceiverWithoutMailIsPhoned() {
        askByPhone();

        assertThat(engine.callsOf("sendReferralDelegate")).isZero();
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void anAgreementThatChangedBringsTheTextBackToTheCoach() {
        engine.bean("sendReferralDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                throw new SharingChanged(new CaseNumber(ProcessTestEngine.CASE));
            }
        });

        askByMail();

        assertThat(engine.passed()).contains("event_sharingChanged");
        assertThat(engine.waitingAt()).containsExactly("userTask_confirmText");
    }

    @Test
    void aMailThatDoesNotArriveBecomesATelephoneCall() {
        askByMail();

        engine.deliver("referral.undelivered", Map.of());

        assertThat(engine.waitingAt()).containsExactly("userTask_phoneReceiver");
        engine.complete("userTask_phoneReceiver", Map.of("referralChannel", "phone"));
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void aReceiverWhoWasMailedIsRemindedByMailOnce() {
        askByMail();

        engine.pass(Period.ofDays(13));

        assertThat(engine.callsOf("remindReceiverDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void aReceiverWhoWasPhonedIsPhonedAgain() {
        askByPhone();

        engine.fireTimer("event_reminderDue");

        assertThat(engine.callsOf("remindReceiverDelegate")).isZero();
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer", "userTask_phoneAgain");
        engine.complete("userTask_phoneAgain");
        assertThat(engine.passed()).contains("endEvent_waitingGoesOn");
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void coordinationHearsThatAnAnswerStaysAway() {
        askByMail();

        engine.pass(Period.ofDays(15));

        assertThat(engine.waitingAt()).containsExactly("userTask_chaseAnswer", "userTask_noteAnswer");
    }

    @Test
    void coordinationMayWaitLongerAndIsAskedAgainAfterATerm() {
        chase();

        engine.complete("userTask_chaseAnswer", Map.of("chaseResult", "keepWaiting"));
        assertThat(engine.tasks("userTask_chaseAnswer")).isEmpty();
        engine.pass(Period.ofDays(14));

        assertThat(engine.waitingAt()).containsExactly("userTask_chaseAnswer", "userTask_noteAnswer");
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, accepted, endEvent_referralAccepted",
        "refused, refused, endEvent_notReferred",
        "noAnswer, refused, endEvent_notReferred"
    })
    void whatCoordinationFindsOutEndsItAndClosesTheTaskOfTheCoach(String result, String outcome, String end) {
        chase();

        engine.complete("userTask_chaseAnswer", Map.of("chaseResult", result, "referralOutcome", outcome));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).contains(end);
        assertThat(engine.tasks("userTask_noteAnswer")).isEmpty();
    }

    @Test
    void anAnswerClosesEverythingThatStillRan() {
        chase();
        engine.complete("userTask_chaseAnswer", Map.of("chaseResult", "keepWaiting"));

        engine.complete("userTask_noteAnswer", Map.of("referralOutcome", "accepted"));

        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void aQuestionOfTheReceiverGoesToTheCoachWhileTheWaitingGoesOn() {
        askByMail();

        engine.deliver("referral.asked", Map.of());

        assertThat(engine.waitingAt()).containsExactly("userTask_answerQuestion", "userTask_noteAnswer");
        assertThat(engine.task("userTask_answerQuestion").getAssignee()).isEqualTo("caseManager");
        engine.complete("userTask_answerQuestion");
        assertThat(engine.passed()).contains("event_questionReceived", "endEvent_waitingGoesOn");
        assertThat(engine.waitingAt()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void aReceiverMayAskAgain() {
        askByMail();
        engine.deliver("referral.asked", Map.of());
        engine.complete("userTask_answerQuestion");

        engine.deliver("referral.asked", Map.of());

        assertThat(engine.waitingAt()).containsExactly("userTask_answerQuestion", "userTask_noteAnswer");
    }

    @Test
    void anAnswerClosesTheQuestionThatWasAskedBefore() {
        askByMail();
        engine.deliver("referral.asked", Map.of());

        engine.deliver("referral.answered", Map.of("referralOutcome", "accepted"));

        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void everyTaskHasSomebodyWhoDoesIt() {
        engine.start(Map.of());
        assertThat(engine.task("userTask_prepareReferral").getAssignee()).isEqualTo("caseManager");
        engine.complete("userTask_prepareReferral");
        assertThat(engine.task("userTask_confirmText").getAssignee()).isEqualTo("caseManager");
        engine.complete("userTask_confirmText", Map.of("referralChannel", "phone"));
        assertThat(engine.task("userTask_phoneReceiver").getAssignee()).isEqualTo("caseManager");
        engine.complete("userTask_phoneReceiver");
        assertThat(engine.task("userTask_noteAnswer").getAssignee()).isEqualTo("caseManager");
        engine.fireTimer("event_reminderDue");
        assertThat(engine.task("userTask_phoneAgain").getAssignee()).isEqualTo("caseManager");
        engine.fireTimer("event_escalationDue");
        assertThat(engine.services()
                        .getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("coordination")
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("userTask_chaseAnswer");
    }

    private void prepare() {
        engine.start(Map.of());
        engine.complete("userTask_prepareReferral");
    }

    private void askByMail() {
        prepare();
        engine.complete("userTask_confirmText", Map.of("referralChannel", "email"));
    }

    private void askByPhone() {
        prepare();
        engine.complete("userTask_confirmText", Map.of("referralChannel", "phone"));
        engine.complete("userTask_phoneReceiver");
    }

    private void chase() {
        askByMail();
        engine.fireTimer("event_escalationDue");
    }
}
