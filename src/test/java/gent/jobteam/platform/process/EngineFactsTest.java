package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What our models rely on in the engine, as facts. */
class EngineFactsTest {

    /** Several processes at once; the library calls a round, which lends to each chosen reader. */
    @Nested
    class Called {

        @RegisterExtension
        final ProcessTestEngine engine =
                ProcessTestEngine.below("samples/", "library").with("round", "lend");

        private void lendToThreeReaders() {
            engine.start(Map.of());
            engine.complete("userTask_chooseReaders", readers("1", "2", "3"));
        }

        @Test
        void aListThatIsNeverStoredGivesOneCallPerElement() {
            lendToThreeReaders();

            assertThat(engine.tasks("userTask_takeBack")).hasSize(3);
            assertThat(engine.services()
                            .getRuntimeService()
                            .createVariableInstanceQuery()
                            .variableName("readerId")
                            .list())
                    .extracting(variable -> variable.getValue())
                    .contains("1", "2", "3");
            assertThat(engine.services()
                            .getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .variableName("readerIds")
                            .count())
                    .isZero();
        }

        @Test
        void anEscalationInOneCallIsCaughtAtTheCallActivityAndStopsTheOthers() {
            lendToThreeReaders();

            engine.complete(engine.tasks("userTask_takeBack").get(1), Map.of("outcome", "stop"));

            assertThat(engine.waitingIn("round")).containsExactly("userTask_collectBooks");
            assertThat(engine.tasks("userTask_takeBack")).isEmpty();
            assertThat(engine.waitingAt()).containsExactly("callActivity_round");
        }

        @Test
        void anEscalationThatTheCallActivityDoesNotCatchGoesOnToTheGrandparent() {
            lendToThreeReaders();

            engine.complete(engine.tasks("userTask_takeBack").get(1), Map.of("outcome", "lost"));

            assertThat(engine.waitingAt()).containsExactly("userTask_orderBook");
            assertThat(engine.tasks("userTask_takeBack")).isEmpty();
            assertThat(engine.waitingIn("round")).isEmpty();
        }

        @Test
        void theCallActivityEndsWhenEachCallHasEnded() {
            lendToThreeReaders();

            engine.tasks("userTask_takeBack").forEach(task -> {
                assertThat(engine.hasEnded()).isFalse();
                engine.complete(task, Map.of("outcome", "returned"));
            });

            assertThat(engine.hasEnded()).isTrue();
        }
    }

    /** A stand-in does what the process that it stands in for would do. */
    @Nested
    class StandIns {

        @RegisterExtension
        final ProcessTestEngine engine =
                ProcessTestEngine.below("samples/", "library").with("round");

        @Test
        void waitUntilTheTestEndsThem() {
            engine.start(Map.of());
            engine.complete("userTask_chooseReaders", readers("1"));
            assertThat(engine.waitingIn("round")).containsExactly("callActivity_lend");

            engine.end("lend", Map.of());

            assertThat(engine.hasEnded()).isTrue();
        }

        @Test
        void endAtOnceWhenTheTestSaysSo() {
            engine.called("lend").endsWith(Map.of());
            engine.start(Map.of());

            engine.complete("userTask_chooseReaders", readers("1", "2"));

            assertThat(engine.hasEnded()).isTrue();
        }

        @Test
        void escalate() {
            engine.called("lend").escalates("stopLending", Map.of());
            engine.start(Map.of());

            engine.complete("userTask_chooseReaders", readers("1", "2"));

            assertThat(engine.waitingIn("round")).containsExactly("userTask_collectBooks");
        }

        @Test
        void escalateLater() {
            engine.start(Map.of());
            engine.complete("userTask_chooseReaders", readers("1"));

            engine.escalate("lend", "bookLost", Map.of());

            assertThat(engine.waitingAt()).containsExactly("userTask_orderBook");
        }
    }

    /** A parallel gateway of which one branch goes back to the task before it. */
    @Nested
    class Loop {

        @RegisterExtension
        final ProcessTestEngine engine = ProcessTestEngine.below("samples/", "errands");

        @Test
        void theTaskOpensAgainWhileTheOtherBranchesGoOn() {
            engine.start(Map.of());
            engine.complete("userTask_next", Map.of("more", true));
            engine.complete("userTask_next", Map.of("more", true));

            assertThat(engine.tasks("userTask_next")).hasSize(1);
            assertThat(engine.waitingAt()).containsExactly("callActivity_errand", "userTask_next");
            assertThat(engine.services()
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .processDefinitionKey("errand")
                            .count())
                    .isEqualTo(2);
        }

        @Test
        void theProcessEndsWhenTheLastBranchHasEnded() {
            engine.start(Map.of());
            engine.complete("userTask_next", Map.of("more", true));
            engine.complete("userTask_next", Map.of("more", false));
            assertThat(engine.hasEnded()).isFalse();

            engine.end("errand", Map.of());

            assertThat(engine.hasEnded()).isTrue();
        }
    }

    /** A list as {@code Answers.setVariable} hands it on: for this transaction only. */
    private static Map<String, Object> readers(String... numbers) {
        return Map.of("readerIds", Variables.untypedValue(List.of(numbers), true));
    }
}
