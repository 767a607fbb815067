package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Map<String, Object> VALUES = Map.of("outcome", "made", "met", true, "attempts", 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "outcome == 'made'; true",
                "outcome != 'made'; false",
                "\"made\" == outcome; true",
                "met; true",
                "!met; false",
                "!(met && outcome == 'later'); true",
                "outcome == 'later' || met; true",
                "attempts >= 3 && attempts < 4; true",
                "attempts > 3 || attempts <= -1; false",
                "met == true && (outcome == 'later' || attempts == 3); true",
            })
    void simpleComparisonsAreUnderstood(String text, boolean answer) {
        assertThat(Condition.parse(text).evaluate(VALUES)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "outcome.length()",
                "outcome.class",
                "outcome['class']",
                "''.getClass()",
                "f()",
                "now()",
                "a + 1",
                "a ? b : c",
                "a = b",
                "a == ",
                "(a",
                "a)",
                "a b",
                "empty a",
                "not a",
                "a eq b",
                "a == null",
                "a == 'b\\'c'",
                "a == b == c",
                "a == 1.5",
                "a; b",
                "'a",
                "${a}",
                "a == 99999999999"
            })
    void nothingElseIs(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneOfTwoValuesCanBeHandedOn() {
        Condition value = Condition.parseValue("outcome == 'made' ? 'yes' : \"no\"");

        assertThat(value.evaluate(VALUES)).isEqualTo("yes");
        assertThat(value.evaluate(Map.of("outcome", "later"))).isEqualTo("no");
        assertThat(value.variables()).containsExactly("outcome");
        assertThatThrownBy(() -> Condition.parseValue("a ? b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.parseValue("a ? b : c.d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsVariablesAreKnown() {
        assertThat(Condition.parse("!met && (outcome == 'a' || attempts > 1)").variables())
                .containsExactly("attempts", "met", "outcome");
    }
}
