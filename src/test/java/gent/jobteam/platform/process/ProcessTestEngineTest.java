package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a process test is written, on a tiny process. */
class ProcessTestEngineTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.below("samples/", "lend");

    @Test
    void aReturnedBookIsShelved() {
        engine.start(Map.of());

        engine.complete("userTask_takeBack", Map.of("outcome", "returned"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).contains("serviceTask_shelveBook").endsWith("endEvent_returned");
        assertThat(engine.callsOf("shelveBookDelegate")).isOne();
        assertThat(engine.variable("outcome")).isEqualTo("returned");
    }

    @Test
    void aLostBookIsNot() {
        engine.start(Map.of());

        engine.complete("userTask_takeBack", Map.of("outcome", "lost"));

        assertThat(engine.passed()).contains("endEvent_lost").doesNotContain("serviceTask_shelveBook");
        assertThat(engine.callsOf("shelveBookDelegate")).isZero();
    }

    @Test
    void theReaderIsRemindedAndTheTaskStays() {
        engine.start(Map.of());

        engine.fireTimer("event_late");

        assertThat(engine.passed()).contains("serviceTask_remindReader", "endEvent_reminded");
        assertThat(engine.waitingAt()).containsExactly("userTask_takeBack");
    }

    @Test
    void timersFireWhenTheirTimeHasPassed() {
        engine.term("taskDue", "P28D");
        engine.start(Map.of());

        assertThat(engine.dueTimeOf("event_late")).isEqualTo(ProcessTestEngine.BEGIN.plus(Duration.ofDays(28)));
        engine.pass(Period.ofDays(27));
        assertThat(engine.callsOf("remindReaderDelegate")).isZero();
        engine.pass(Period.ofDays(2));
        assertThat(engine.callsOf("remindReaderDelegate")).isOne();
        assertThat(engine.now()).isEqualTo(ProcessTestEngine.BEGIN.plus(Duration.ofDays(29)));
    }

    @Test
    void aRealDelegateIsUsedWhenTheTestNamesIt() {
        engine.bean("shelveBookDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                ProcessVariable.text("readerId").set(execution, "7");
            }
        });
        engine.start(Map.of());

        engine.complete("userTask_takeBack", Map.of("outcome", "returned"));

        assertThat(engine.variable("readerId")).isEqualTo("7");
        assertThat(engine.callsOf("shelveBookDelegate")).isOne();
    }

    @Test
    void aRefusalThatNobodyCatchesFailsTheTest() {
        engine.bean("shelveBookDelegate", new ProcessStep() {
            @Override
            protected void perform(DelegateExecution execution) {
                throw new Refusal("shelfFull", "No place on the shelf") {};
            }
        });
        engine.start(Map.of());

        assertThatThrownBy(() -> engine.complete("userTask_takeBack", Map.of("outcome", "returned")))
                .hasMessageContaining("shelfFull");
    }

    @Test
    void variablesThatAreNotOnTheAllowListAreRefused() {
        engine.start(Map.of());

        assertThatThrownBy(() -> engine.complete("userTask_takeBack", Map.of("readerName", "Yordanka")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("readerName");
    }

    @Test
    void theFormIsDeployedWithTheProcess() {
        engine.start(Map.of());

        var form = engine.services()
                .getFormService()
                .getDeployedTaskForm(engine.task("userTask_takeBack").getId());

        assertThat(form).asString(StandardCharsets.UTF_8).contains("\"lend_takeBack\"");
    }

    @Test
    void eachTestStartsClean() {
        assertThat(engine.services()
                        .getRepositoryService()
                        .createDeploymentQuery()
                        .list())
                .extracting(deployment -> deployment.getName())
                .isEqualTo(List.of("lend"));
        assertThat(engine.now()).isEqualTo(ProcessTestEngine.BEGIN);
    }
}
