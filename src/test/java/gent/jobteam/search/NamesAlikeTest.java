package gent.jobteam.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people. The table says which two spellings a colleague would take for the same person. */
class NamesAlikeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/search/same-person.csv", numLinesToSkip = 1)
    void theSamePersonWrittenOtherwiseIsFound(String known, String typed, String why) {
        assertThat(isFound(known, typed)).as("%s: %s", why, typed).isTrue();
        assertThat(isFound(typed, known)).as("%s: %s", why, known).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/other-person.csv", numLinesToSkip = 1)
    void somebodyElseIsNotShown(String known, String typed) {
        assertThat(isFound(known, typed)).as(typed).isFalse();
        assertThat(isFound(typed, known)).as(known).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Zdenka Kováčová, Zd",
        "Zdenka Kováčová, kov",
        "Zdenka Kováčová, zdenka k",
        "Zdenka Kováčová, Kováčová Z",
        "Димитър Христов, Dim",
        "Димитър Христов, Дим",
        "Iliyana Todorova, Илия",
        "Mursal, mur"
    })
    void aPersonIsFoundWhileHerNameIsTyped(String known, String typed) {
        assertThat(isFound(known, typed)).isTrue();
    }

    private static boolean isFound(String known, String typed) {
        List<NameWord> words = NameWords.of(typed);
        Set<NameKey> keys = new HashSet<>(NameKeys.of(known));
        boolean inRange = NameKeys.ranges(words).stream().anyMatch(range -> keys.stream()
                .anyMatch(key -> key.kind().equals(range.kind())
                        && key.key().compareTo(range.low()) >= 0
                        && key.key().compareTo(range.high()) < 0));
        return inRange && new Likeness(words).whileTyping(NameWords.of(known)) >= Likeness.LIKELY;
    }
}
