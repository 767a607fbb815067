package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Referral;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** How a referral is answered, and who follows up when it is not. */
class ReferralAnswerOnPostgresTest extends ReferralTestCase {

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
}
