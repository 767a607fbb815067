package gent.jobteam.expertise.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpertiseProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(ExpertiseProcess.KEY);

    @Test
    void aRequestThatSomebodyTookNeedsNobodyElse() {
        start(false);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_notNeeded").doesNotContain(ExpertiseProcess.ARRANGE);
    }

    @Test
    void aRequestThatStillWaitsIsForCoordination() {
        start(true);

        assertThat(engine.waitingAt()).containsExactly(ExpertiseProcess.ARRANGE);
        assertThat(engine.services()
                        .getTaskService()
                        .getIdentityLinksForTask(
                                engine.task(ExpertiseProcess.ARRANGE).getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("coordination");
    }

    @Test
    void whatCoordinationArrangedEndsIt() {
        start(true);

        engine.complete(ExpertiseProcess.ARRANGE);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_arranged");
    }

    @Test
    void whoTakesTheRequestMeanwhileTakesTheTaskOfCoordinationAway() {
        start(true);

        engine.deliver(ExpertiseProcess.TAKEN, Map.of());

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_takenMeanwhile");
        assertThat(engine.tasks(ExpertiseProcess.ARRANGE)).isEmpty();
    }

    private void start(boolean waits) {
        engine.bean("checkTakenDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                ExpertiseProcess.REQUEST_WAITS.set(execution, waits);
            }
        });
        engine.start(Map.of());
    }
}
