package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrajectorySilenceProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("trajectory-silence");

    private boolean silent;

    @Test
    void withRecentContactNothingIsAsked() {
        look(false);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_notNeeded");
    }

    @Test
    void afterALongSilenceTheCaseManagerSeeksOut() {
        look(true);

        assertThat(engine.waitingAt()).containsExactly("userTask_seekOut");
        assertThat(engine.task("userTask_seekOut").getAssignee()).isEqualTo("caseManager");
    }

    @Test
    void whoIsFoundIsInTouchAgain() {
        look(true);

        engine.complete("userTask_seekOut", Map.of("seekOutResult", "found"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_contactRestored");
    }

    @Test
    void whoIsNotFoundIsDiscussedWithCoordination() {
        notFound();

        assertThat(engine.waitingAt()).containsExactly("userTask_discussSilence");
        assertThat(engine.services()
                        .getTaskService()
                        .getIdentityLinksForTask(
                                engine.task("userTask_discussSilence").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("coordination");
    }

    @Test
    void theSearchGoesOnOnTheAgreedDayUntilThereIsContact() {
        notFound();
        agreeToSeekAgainAfter(Duration.ofDays(10));
        assertThat(engine.waitingAt()).containsExactly("event_seekAgain");
        assertThat(engine.dueTimeOf("event_seekAgain")).isEqualTo(ProcessTestEngine.BEGIN.plus(Duration.ofDays(10)));

        engine.fireTimer("event_seekAgain");

        assertThat(engine.waitingAt()).containsExactly("userTask_seekOut");
        assertThat(engine.callsOf("checkSilenceDelegate")).isEqualTo(2);
    }

    @Test
    void contactInTheMeantimeEndsTheSearch() {
        notFound();
        agreeToSeekAgainAfter(Duration.ofDays(10));
        silent = false;

        engine.fireTimer("event_seekAgain");

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_notNeeded");
    }

    private void look(boolean tooLong) {
        silent = tooLong;
        engine.bean("checkSilenceDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                TrajectoryProcess.SILENT_TOO_LONG.set(execution, silent);
            }
        });
        engine.start(Map.of());
    }

    private void notFound() {
        look(true);
        engine.complete("userTask_seekOut", Map.of("seekOutResult", "notFound"));
    }

    private void agreeToSeekAgainAfter(Duration span) {
        engine.complete(
                "userTask_discussSilence",
                Map.of("seekAgainOn", Date.from(engine.now().plus(span))));
    }
}
