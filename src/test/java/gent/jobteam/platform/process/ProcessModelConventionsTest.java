package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.StringUtils;

/** A reader who sees an element in a diagram can type the name of its class, form or test. */
class ProcessModelConventionsTest {

    private static final String ROOT = "gent.jobteam";

    private final List<ProcessFiles> processes = ProcessFiles.all();

    @TestFactory
    Stream<DynamicTest> everyModelStaysInsideTheBuildingBlocksThatWeAllow() {
        var check = new ModelCheck(ProductNames.find());
        return each(process -> assertThat(check.violations(List.of(process))).isEmpty());
    }

    @Test
    void everythingThatOneProcessExpectsOfAnotherIsThere() {
        assertThat(new LandscapeCheck().violations(processes)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionTableIsOneThatTheSteeringGroupCanChange() {
        var check = new DecisionCheck(VariableCatalog.load());
        return each(process -> assertThat(check.violations(List.of(process))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyServiceTaskHasItsOwnDelegateClass() {
        return each(process -> {
            var model = ProcessModel.read(process);
            model.all(ServiceTask.class)
                    .forEach(task -> hasDelegate(process, task, task.getCamundaDelegateExpression()));
            model.all(SendTask.class).forEach(task -> hasDelegate(process, task, task.getCamundaDelegateExpression()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyProcessHasItsTest() {
        return each(process -> exists("%s.process.%sProcessTest".formatted(module(process), className(process.id()))));
    }

    private void hasDelegate(ProcessFiles process, Task task, String expression) {
        String delegate = task.getId().replaceFirst("^serviceTask_", "") + "Delegate";
        assertThat(expression).as(task.getId()).isEqualTo("${%s}".formatted(delegate));
        exists("%s.process.%s".formatted(module(process), StringUtils.capitalize(delegate)));
    }

    private static void exists(String type) {
        assertThatCode(() -> Class.forName(type)).as(type).doesNotThrowAnyException();
    }

    /** {@code trajectory-step.bpmn} belongs to module {@code trajectory}. */
    private static String module(ProcessFiles process) {
        return "%s.%s".formatted(ROOT, process.id().split("-")[0]);
    }

    /** {@code trajectory-step} becomes {@code TrajectoryStep}. */
    private static String className(String id) {
        return Stream.of(id.split("-")).map(StringUtils::capitalize).reduce("", String::concat);
    }

    private interface OfProcess {
        void hold(ProcessFiles process);
    }

    private Stream<DynamicTest> each(OfProcess rule) {
        return processes.stream().map(process -> DynamicTest.dynamicTest(process.id(), () -> rule.hold(process)));
    }
}
