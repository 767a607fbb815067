package gent.jobteam.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.form.FormField;
import gent.jobteam.form.FormSchema;
import gent.jobteam.platform.process.ProcessFiles;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a form asks in free words, the demonstration answers that question and no other. */
class DemoPhrasesTest {

    private static final String SENTENCES = "textarea";
    private static final String WORDS = "textfield";

    /** The name stands in the story of each person; the text of a letter is the product's own, that of a question the receiver's. */
    private static final Set<String> KNOWN = Set.of("name", "letterText", "questionText");

    private final DemoPhrases phrases = DemoParticipantsAtStart.phrases();

    DemoPhrasesTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everyFreeAnswerHasAPhraseOfItsOwn() {
        return fields(WORDS, SENTENCES)
                .map(asked -> DynamicTest.dynamicTest(
                        asked.toString(),
                        () -> assertThat(phrases.of(asked.form(), asked.key())).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aSentenceEndsLikeOne() {
        return fields(SENTENCES)
                .map(asked -> DynamicTest.dynamicTest(
                        asked.toString(), () -> assertThat(phrases.of(asked.form(), asked.key()))
                                .allMatch(text -> text.matches("(?s).*[.?!]"))));
    }

    @TestFactory
    Stream<DynamicTest> aFewWordsAreNoSentence() {
        return fields(WORDS)
                .map(asked -> DynamicTest.dynamicTest(
                        asked.toString(),
                        () -> assertThat(phrases.of(asked.form(), asked.key())).noneMatch(text -> text.endsWith("."))));
    }

    @Test
    void aNumberOfAnotherIsNotInvented() {
        assertThat(phrases.about("referral_prepareReferral", "receiverPhone", new Random(1)))
                .isEmpty();
    }

    private record Asked(String form, String key) {}

    private static Stream<Asked> fields(String... types) {
        return ProcessFiles.all().stream()
                .flatMap(process -> process.resources().entrySet().stream())
                .filter(file -> file.getKey().endsWith(".form"))
                .map(file -> FormSchema.parse(file.getValue()))
                .flatMap(form -> form.fields().stream()
                        .filter(field -> Set.of(types).contains(field.type()))
                        .map(FormField::key)
                        .filter(key -> !KNOWN.contains(key) && !DemoPhrases.isLeftOpen(key))
                        .map(key -> new Asked(form.id(), key)));
    }
}
