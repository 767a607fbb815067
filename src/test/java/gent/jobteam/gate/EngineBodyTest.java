package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineBodyTest {

    private static final String LIST = "/camunda/api/engine/engine/default/filter/x/list";
    private static final String CLAIM = "/camunda/api/engine/engine/default/task/x/claim";
    private static final String SUBMIT = "/camunda/api/engine/engine/default/task/x/submit-form";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\": \"${1}\"}",
                "{\"orQueries\": []}",
                "{\"query\": [{\"orQueries\": [{\"dueAfterExpression\": \"${1}\"}]}]}",
                "{\"nested\": {\"deeper\": {\"nameExpression\": null}}}"
            })
    void refusesExpressionsAndOrQueriesHoweverDeep(String body) {
        assertThat(refusal(LIST, body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "nothing",
                "[]",
                "{} {}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": NaN}",
                "{\"a\": \"\\u0000\"}",
                "{\"\\u0000\": 1}",
                "{\"a\": \"\\ud800\"}"
            })
    void refusesWhatIsNoJsonObjectOrHoldsWhatNobodyCanKeep(String body) {
        assertThat(refusal(LIST, body).status()).isEqualTo(400);
    }

    @Test
    void refusesDeepJsonBeforeItIsBuilt() {
        assertThat(refusal(LIST, "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(refusal(LIST, "{\"a\":".repeat(60) + "1" + "}".repeat(60)).status())
                .isEqualTo(400);
    }

    @Test
    void aTaskIsTakenForOneselfOnly() {
        assertThatCode(() -> check(CLAIM, "{\"userId\": \"coach\"}")).doesNotThrowAnyException();
        assertThat(refusal(CLAIM, "{\"userId\": \"coach2\"}").status()).isEqualTo(403);
        assertThat(refusal(CLAIM, "{}").status()).isEqualTo(403);
        assertThat(refusal(CLAIM, "{\"userId\": null}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"variables\": {\"a\": {\"value\": \"x\"}}}",
                "{\"variables\": {\"a\": {\"value\": \"\\u0000\"}}}",
                "{\"variables\": {\"a\": {\"value\": \"[\\\"x\\\"]\", \"type\": \"Json\"}}}",
                "{\"variables\": {}, \"withVariablesInReturn\": false}",
                "{}"
            })
    void leavesAnswersToTheCheckOfTheForm(String body) {
        assertThatCode(() -> check(SUBMIT, body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"variables\": [1]}",
                "{\"variables\": {\"a\": 1}}",
                "{\"variables\": {\"a\": {\"value\": \"rO0AB\", \"type\": \"Object\"}}}",
                "{\"variables\": {\"a\": {\"value\": \"x\", \"type\": \"File\"}}}",
                "{\"variables\": {\"a\": {\"value\": \"{\", \"type\": \"Json\"}}}",
                "{\"variables\": {}, \"businessKey\": \"JT-2026-00001\"}"
            })
    void refusesWhatNoFormSends(String body) {
        assertThat(refusal(SUBMIT, body).status()).isEqualTo(400);
    }

    private static void check(String path, String body) throws Unacceptable {
        EngineBody.check(path, JsonBody.read(body.getBytes(StandardCharsets.UTF_8)), "coach");
    }

    private static Unacceptable refusal(String path, String body) {
        return catchThrowableOfType(Unacceptable.class, () -> check(path, body));
    }
}
