package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionCheckTest {

    private final DecisionCheck check = new DecisionCheck(SampleProcesses.NAMES.variables());

    @Test
    void aGoodTableHasNoViolations() {
        assertThat(check.violations(SampleProcesses.all())).isEmpty();
    }

    @Test
    void aTableThatNoStepAsksMayLookAtWhatOnlyOurCodeKnows() {
        var files = SampleProcesses.changed(
                "sort", "sort-shelf.dmn", table -> table.replace("<text>damaged</text>", "<text>pagesMissing</text>"));
        assertThat(check.violations(List.of(files))).isNotEmpty();

        files.resources().computeIfPresent("sort.bpmn", (name, model) -> model.replace("sort-shelf", "sort-other"));
        assertThat(check.violations(List.of(files))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isRefused(String what, String part, String replacement, String explanation) {
        var changed = SampleProcesses.changed("sort", "sort-shelf.dmn", table -> table.replace(part, replacement));

        assertThat(check.violations(List.of(changed)))
                .as(what)
                .extracting(Violation::explanation)
                .anyMatch(text -> text.contains(explanation));
    }

    static Stream<Arguments> mistakes() {
        String outcome = "<text>outcome</text>";
        return Stream.of(
                arguments("no DMN", "<decisionTable ", "<decisionTabel ", "geldig"),
                arguments("other id", "decision id=\"sort-shelf\"", "decision id=\"shelf\"", "naam van het bestand"),
                arguments("no time to live", "camunda:historyTimeToLive=\"P180D\"", "", "historyTimeToLive"),
                arguments("hit policy", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"OUTPUT ORDER\"", "hitPolicy"),
                arguments("no variable", outcome, "<text>outcome + 1</text>", "één variabele"),
                arguments("a bean", outcome, "<text>${dataSource}</text>", "één variabele"),
                arguments("unlisted variable", outcome, "<text>origin</text>", "origin staat niet op de lijst"),
                arguments(
                        "another type",
                        "id=\"inputExpression_damaged\" typeRef=\"boolean\"",
                        "id=\"inputExpression_damaged\" typeRef=\"string\"",
                        "van de soort flag"),
                arguments("no type", "name=\"shelf\" typeRef=\"string\"", "name=\"shelf\"", "een type"),
                arguments(
                        "a script",
                        "<inputEntry id=\"rule_lost_outcome\"",
                        "<inputEntry expressionLanguage=\"javascript\" id=\"rule_lost_outcome\"",
                        "FEEL"),
                arguments(
                        "a script for a column",
                        "typeRef=\"string\"><text>outcome",
                        "typeRef=\"string\" expressionLanguage=\"groovy\"><text>outcome",
                        "één variabele"),
                arguments(
                        "a script for all",
                        "namespace=",
                        "expressionLanguage=\"javascript\" namespace=",
                        "Alleen FEEL"),
                arguments("no FEEL", "<text>\"lost\"</text>", "<text>\"lost</text>", "vaste waarden"),
                arguments("a name in a cell", "<text>\"none\"</text>", "<text>origin</text>", "vaste waarden"),
                arguments("a function", "<text>\"none\"</text>", "<text>function(x) x</text>", "vaste waarden"),
                arguments("an impossible question", "<text>\"lost\"</text>", "<text>\"losst\"</text>", "nooit 'losst'"),
                arguments("an impossible answer", "<text>\"none\"</text>", "<text>\"attic\"</text>", "nooit 'attic'"));
    }
}
