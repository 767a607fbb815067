package gent.jobteam.outreach.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers outreach takes. */
class OutreachAnswersOnPostgresTest extends OutreachTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"contactOutcome", "contactKind", "contactOn"})
    void whatIsNeededCannotBeLeftOut(String field) {
        start(false);
        var answers = made();
        answers.remove(field);

        refused("userTask_makeContact", answers).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "contactOutcome, perhaps",
        "contactKind, telepathy",
        "contactOn, 2026-03-03",
        "contactOn, gisteren",
        "nextAttemptOn, 2026-03-01",
        "nationalNumber, 00.00.00-000.00"
    })
    void aWrongAnswerIsRefusedWithItsField(String field, String answer) {
        start(false);
        var answers = notReached();
        answers.put(field, answer);

        refused("userTask_makeContact", answers).contains(field);
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        start(false);
        var answers = made();
        answers.put("note", "a".repeat(1001));

        refused("userTask_makeContact", answers).containsExactly("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldOn", "heldAs", "withdrawal", "reason", "toldMayReturn"})
    void nobodyStopsOnHalfAForm(String field) {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());
        var answers = stops();
        answers.remove(field);

        refused("userTask_noteWithdrawal", answers).contains(field);
    }
}
