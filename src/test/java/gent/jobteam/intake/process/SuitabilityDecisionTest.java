package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table {@code intake-suitability}: every rule, and what it may never look at. */
class SuitabilityDecisionTest {

    private static final String TABLE = ProcessFiles.all().stream()
            .filter(process -> process.id().equals("intake"))
            .findFirst()
            .orElseThrow()
            .resources()
            .get("intake-suitability.dmn");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision = engine.parseDecision("intake-suitability", stream());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # MLP    | running trajectory | VDAB and others | OCMW    | person  | referrer | advice
            yes      | suffices           | none            | none    | yes     | yes      | runningTrajectorySuffices
            yes      | combination        | full            | full    | no      | no       | runningTrajectoryCombination
            unknown  | -                  | full            | full    | no      | no       | mlpUnclear
            no       | -                  | full            | none    | no      | unknown  | regularOfferFits
            no       | -                  | full            | part    | unknown | no       | regularOfferFits
            no       | -                  | none            | full    | no      | no       | regularOfferFits
            no       | -                  | full            | none    | yes     | no       | offerButNeedFelt
            no       | -                  | full            | none    | no      | yes      | offerButNeedFelt
            no       | -                  | none            | full    | yes     | unknown  | offerButNeedFelt
            no       | -                  | part            | none    | yes     | yes      | combinationPossible
            no       | -                  | part            | unknown | no      | no       | combinationPossible
            no       | -                  | unknown         | part    | no      | no       | combinationPossible
            no       | -                  | unknown         | none    | yes     | yes      | offerUnclear
            no       | -                  | none            | unknown | no      | no       | offerUnclear
            no       | -                  | none            | none    | yes     | no       | intensiveHelpNeeded
            no       | -                  | none            | none    | no      | yes      | intensiveHelpNeeded
            no       | -                  | none            | none    | no      | no       | needUnclear
            no       | -                  | none            | none    | unknown | unknown  | needUnclear
            yes      | ends               | full            | none    | no      | no       | regularOfferFits
            yes      | ends               | part            | none    | yes     | no       | combinationPossible
            yes      | ends               | none            | none    | yes     | no       | intensiveHelpNeeded
            """)
    void theFirstRuleThatFitsAdvises(
            String mlp, String running, String vdab, String ocmw, String person, String referrer, String advice) {
        assertThat(advise(facts(mlp, running, vdab, ocmw, person, referrer))).isEqualTo(advice);
    }

    @Test
    void everyCombinationOfAnswersGetsAnAdvice() {
        var offers = List.of("full", "part", "none", "unknown");
        var needs = List.of("yes", "no", "unknown");
        for (String vdab : offers) {
            for (String ocmw : offers) {
                for (String person : needs) {
                    for (String referrer : needs) {
                        for (String mlp : needs) {
                            assertThat(advise(facts(mlp, null, vdab, ocmw, person, referrer)))
                                    .isNotBlank();
                        }
                    }
                }
            }
        }
    }

    @Test
    void itLooksOnlyAtTheNeedOfHelpAndTheExistingOffer() {
        assertThat(inputs())
                .containsExactlyInAnyOrder(
                        "mlpActive",
                        "runningTrajectory",
                        "complementarity",
                        "ocmwOffer",
                        "needByPerson",
                        "needByReferrer");
    }

    @Test
    void noEntryLooksAtAnythingElse() {
        var model = Dmn.readModelFromStream(stream());
        Set<String> allowed = inputs();

        var words = model.getModelElementsByType(InputEntry.class).stream()
                .flatMap(entry -> Stream.of(entry.getTextContent().split("\"[^\"]*\"|[,\\s]+")))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());

        assertThat(allowed).containsAll(words);
    }

    @Test
    void itNeverAdvisesToStop() {
        assertThat(outputs()).noneMatch(advice -> advice.contains("stop") || advice.contains("withdraw"));
    }

    @Test
    void everyAdviceHasATextWithItsReason() throws IOException {
        var codes = Files.readAllLines(Path.of("src/main/resources/partnership/gent/intake-advice.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(codes).containsExactlyInAnyOrderElementsOf(outputs());
    }

    private static Map<String, Object> facts(
            String mlp, String running, String vdab, String ocmw, String person, String referrer) {
        var facts = new HashMap<String, Object>();
        facts.put("mlpActive", mlp);
        if (running != null) {
            facts.put("runningTrajectory", running);
        }
        facts.put("complementarity", vdab);
        facts.put("ocmwOffer", ocmw);
        facts.put("needByPerson", person);
        facts.put("needByReferrer", referrer);
        return facts;
    }

    private String advise(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getSingleEntry();
    }

    private static Set<String> inputs() {
        return Dmn.readModelFromStream(stream()).getModelElementsByType(InputExpression.class).stream()
                .map(expression -> expression.getText().getTextContent())
                .collect(Collectors.toSet());
    }

    private static Set<String> outputs() {
        return Dmn.readModelFromStream(stream()).getModelElementsByType(OutputEntry.class).stream()
                .map(entry -> entry.getText().getTextContent().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8));
    }
}
