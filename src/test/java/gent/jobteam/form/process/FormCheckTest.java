package gent.jobteam.form.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.platform.process.ProcessFiles;
import gent.jobteam.platform.process.SampleProcesses;
import gent.jobteam.platform.process.VariableCatalog;
import gent.jobteam.platform.process.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormCheckTest {

    private static final VariableCatalog VARIABLES = SampleProcesses.NAMES.variables();

    private record Keeper(String formId, Set<String> fields) implements CaseForm {

        @Override
        public void store(Answers answers) {
            throw new UnsupportedOperationException("Only its fields are asked");
        }
    }

    private static final CaseForm READERS = new Keeper("round_chooseReaders", Set.of("readers"));
    private static final CaseForm BOOKS = new Keeper("round_collectBooks", Set.of("collected", "missing"));

    @Test
    void goodFormsHaveNoViolations() {
        assertThat(FormCheck.ofFilesOnly(VARIABLES).violations(SampleProcesses.all()))
                .isEmpty();
        assertThat(new FormCheck(VARIABLES, List.of(READERS, BOOKS)).violations(SampleProcesses.all()))
                .isEmpty();
    }

    @Test
    void everyAnswerIsKeptBySomebody() {
        assertThat(new FormCheck(VARIABLES, List.of(READERS)).violations(SampleProcesses.all()))
                .containsExactly(
                        new Violation("forms/round/collectBooks.form", "collected", "Niemand bewaart dit antwoord."),
                        new Violation("forms/round/collectBooks.form", "missing", "Niemand bewaart dit antwoord."));
    }

    @Test
    void aKeeperNamesOnlyQuestionsOfItsForm() {
        var keeper = new Keeper("round_chooseReaders", Set.of("readers", "reason"));

        assertThat(new FormCheck(VARIABLES, List.of(keeper, BOOKS)).violations(SampleProcesses.all()))
                .containsExactly(new Violation(
                        "forms/round/chooseReaders.form", "reason", "Deze vraag staat niet in het formulier."));
    }

    @Test
    void aKeeperHasAForm() {
        var keeper = new Keeper("round_chosenReaders", Set.of());

        assertThat(new FormCheck(VARIABLES, List.of(READERS, BOOKS, keeper)).violations(SampleProcesses.all()))
                .extracting(Violation::file)
                .containsExactly("round_chosenReaders");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "questions", "answers", "conditions"})
    void isRefused(String what, String form, String part, String replacement, String explanation) {
        String process = form.substring(0, form.indexOf('/'));
        ProcessFiles changed = SampleProcesses.changed(
                process, "forms/" + form + ".form", content -> content.replace(part, replacement));

        assertThat(FormCheck.ofFilesOnly(VARIABLES).violations(List.of(changed)))
                .as(what)
                .extracting(Violation::explanation)
                .anyMatch(text -> text.contains(explanation));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("no JSON", "lend/takeBack", "{\n  \"schemaVersion\"", "\"schemaVersion\"", "JSON"),
                arguments("other id", "lend/takeBack", "lend_takeBack", "lend_give", "id van dit formulier"),
                arguments(
                        "newer schema",
                        "lend/takeBack",
                        "\"schemaVersion\": 16",
                        "\"schemaVersion\": 17",
                        "schemaVersion"),
                arguments("newer platform", "lend/takeBack", "7.22.0", "7.24.0", "7.22.0"),
                arguments("other type", "lend/takeBack", "\"default\"", "\"wizard\"", "type"));
    }

    static Stream<Arguments> questions() {
        String missing = "\"Aantal boeken dat weg is (niet verplicht)\"";
        String question = "\"Heb je alle boeken terug?\"";
        return Stream.of(
                arguments("file picker", "round/collectBooks", "\"number\"", "\"filepicker\"", "filepicker"),
                arguments(
                        "dynamic list",
                        "round/collectBooks",
                        "\"type\": \"group\"",
                        "\"type\": \"dynamiclist\"",
                        "dynamiclist"),
                arguments("html", "round/collectBooks", "\"type\": \"text\"", "\"type\": \"html\"", "html"),
                arguments(
                        "no introduction",
                        "round/collectBooks",
                        "\"type\": \"text\"",
                        "\"type\": \"separator\"",
                        "begint met"),
                arguments("no label", "round/collectBooks", question, "\"\"", "Geef deze vraag een label"),
                arguments(
                        "long label",
                        "round/collectBooks",
                        question,
                        "\"De boeken die je terug hebt van alle lezers hier\"",
                        "hoogstens 8"),
                arguments(
                        "required and optional",
                        "round/collectBooks",
                        question,
                        "\"Alles terug? (niet verplicht)\"",
                        "haal"),
                arguments(
                        "silently optional",
                        "round/collectBooks",
                        missing,
                        "\"Aantal boeken\"",
                        "Maak deze vraag verplicht"),
                arguments("English", "round/collectBooks", question, "\"Enter your books\"", "Engels"),
                arguments("English answer", "round/collectBooks", "\"label\": \"Ja\"", "\"label\": \"Yes\"", "Engels"),
                arguments(
                        "text area", "round/collectBooks", "\"number\"", "\"textarea\"", "wie het antwoord kan lezen"),
                arguments(
                        "placeholder",
                        "round/collectBooks",
                        "\"validate\": { \"min\"",
                        "\"placeholder\": \"3\", \"validate\": { \"min\"",
                        "onder de vraag"),
                arguments("twice", "round/collectBooks", "\"key\": \"missing\"", "\"key\": \"collected\"", "twee keer"),
                arguments("same id", "round/collectBooks", "Field_missing", "Field_collected", "twee keer"),
                arguments(
                        "a path",
                        "round/collectBooks",
                        "\"type\": \"group\"",
                        "\"type\": \"group\", \"path\": \"a\"",
                        "path"),
                arguments("key", "round/collectBooks", "\"key\": \"missing\"", "\"key\": \"Missing_1\"", "camelCase"));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(
                        "one answer",
                        "lend/takeBack",
                        ",\n        { \"label\": \"Stoppen met uitlenen\", \"value\": \"stop\" },\n        { \"label\": \"Verloren\", \"value\": \"lost\" }",
                        "",
                        "twee antwoorden"),
                arguments("same answer", "lend/takeBack", "\"stop\"", "\"lost\"", "eigen waarde"),
                arguments("not in the shape", "lend/takeBack", "\"lost\"", "\"stolen\"", "'stolen' past niet"),
                arguments(
                        "no answers",
                        "round/chooseReaders",
                        "\"valuesKey\": \"readerList\",",
                        "",
                        "values of met een valuesKey"),
                arguments(
                        "answers twice",
                        "lend/takeBack",
                        "\"key\":",
                        "\"valuesKey\": \"x\", \"key\":",
                        "values of met een valuesKey"),
                arguments("preselected", "lend/takeBack", "\"key\":", "\"defaultValue\": \"lost\", \"key\":", "vooraf"),
                arguments("free text to the engine", "lend/takeBack", "\"radio\"", "\"textfield\"", "vrije tekst"),
                arguments("other type", "errands/next", "\"more\"", "\"outcome\"", "soort text"),
                arguments(
                        "list to the engine",
                        "round/chooseReaders",
                        "\"key\": \"readers\"",
                        "\"key\": \"readerId\"",
                        "geen lijsten"));
    }

    static Stream<Arguments> conditions() {
        String condition = "=collected != \\\"some\\\"";
        return Stream.of(
                arguments("no FEEL", "round/collectBooks", condition, "=collected !!", "geen FEEL"),
                arguments("no expression", "round/collectBooks", condition, "collected", "geen FEEL"),
                arguments("unknown name", "round/collectBooks", condition, "=displayName = null", "displayName"),
                arguments(
                        "nested unknown",
                        "round/collectBooks",
                        condition,
                        "=not(list contains(kinds, outcome))",
                        "kinds"));
    }
}
