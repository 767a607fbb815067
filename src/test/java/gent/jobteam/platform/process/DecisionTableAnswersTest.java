package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks each decision table of a process everything that it can be asked: it always answers, once, and with something
 * that the process understands. Tables that look at numbers or dates have tests of their own.
 */
class DecisionTableAnswersTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @TestFactory
    Stream<DynamicTest> everyTableAlwaysAnswers() {
        VariableCatalog variables = VariableCatalog.load();
        return ProcessFiles.all().stream()
                .flatMap(process -> ProcessModel.read(process).all(BusinessRuleTask.class).stream()
                        .map(task -> DynamicTest.dynamicTest(
                                task.getCamundaDecisionRef(), () -> assertThat(silences(process, task, variables))
                                        .isEmpty())));
    }

    @Test
    void aQuestionWithoutAnswerIsFound() {
        var process = SampleProcesses.changed(
                "sort", "sort-shelf.dmn", table -> table.replace("<text>\"lost\"</text>", "<text>\"stop\"</text>"));
        var task = ProcessModel.read(process)
                .all(BusinessRuleTask.class)
                .iterator()
                .next();

        assertThat(silences(process, task, SampleProcesses.NAMES.variables()))
                .anyMatch(text -> text.contains("outcome=lost"))
                .anyMatch(text -> text.contains("outcome=stop"));
    }

    /** What is wrong for which questions; empty when all is well or the questions cannot be counted. */
    private static List<String> silences(ProcessFiles process, BusinessRuleTask task, VariableCatalog variables) {
        String file = process.decisionTables().get(task.getCamundaDecisionRef() + ".dmn");
        var answer = variables.find(task.getCamundaResultVariable()).orElseThrow();
        DmnDecision decision = decision(file);
        var wrong = new ArrayList<String>();
        for (Map<String, Object> question :
                PossibleValues.of(columns(file), variables).orElse(List.of())) {
            try {
                Object given = ENGINE.evaluateDecisionTable(decision, question).getSingleEntry();
                if (given == null || !answer.accepts(given)) {
                    wrong.add("%s gives %s".formatted(question, given));
                }
            } catch (DmnEngineException twoRules) {
                wrong.add("%s: %s".formatted(question, twoRules.getMessage()));
            }
        }
        return wrong;
    }

    private static DmnDecision decision(String file) {
        DmnDecisionRequirementsGraph graph = ENGINE.parseDecisionRequirementsGraph(stream(file));
        return graph.getDecisions().iterator().next();
    }

    private static List<String> columns(String file) {
        return Dmn.readModelFromStream(stream(file)).getModelElementsByType(Input.class).stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
