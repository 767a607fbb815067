package gent.jobteam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the manual say is there, is there. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path GENT = Path.of("src/main/resources/partnership/gent");

    /** {@code [text](target)} and {@code ![text](target)}. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /** A file or folder of the repository between backticks; one with a place holder such as {@code <id>} is none. */
    private static final Pattern QUOTED_PATH = Pattern.compile("`((?:src|docs|processes|forms)/[^`<>\\s]*)`");

    /** A name with a capital between backticks; in the README that is a class of ours. */
    private static final Pattern QUOTED_CLASS = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void theTermsInTheReadmeAreThoseOfThePartnership() throws IOException {
        assertThat(tableAfter("| Term | Span |"))
                .containsExactlyElementsOf(lines("terms.csv")
                        .map(term -> "| `%s` | %s | %s | %s |".formatted(term.toArray()))
                        .toList());
    }

    @Test
    void soAreTheMomentsOfAftercare() throws IOException {
        assertThat(tableAfter("| Aftercare moment |"))
                .containsExactlyElementsOf(lines("aftercare-moments.csv")
                        .map(moment -> "| %s | %s | %s | %s |".formatted(moment.toArray()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(found(LINK, document))
                .filteredOn(target -> !target.contains("://") && !target.startsWith("#"))
                .map(target -> target.replaceFirst("#.*", ""))
                .allSatisfy(target -> assertThat(
                                document.resolveSibling(target).normalize().toAbsolutePath())
                        .exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyPathOfTheRepositoryExists(Path document) throws IOException {
        assertThat(found(QUOTED_PATH, document))
                .allSatisfy(path -> assertThat(matching(path)).isNotEmpty());
    }

    @Test
    void everyClassInTheReadmeExists() throws IOException {
        List<String> sources = filesBelow(Path.of("src"))
                .map(path -> fileName(path.toString()))
                .toList();
        assertThat(found(QUOTED_CLASS, README)).map(name -> name + ".java").isSubsetOf(sources);
    }

    @Test
    void theGlossarySaysEachWordOnceAndInOrder() throws IOException {
        List<List<String>> words = Files.readAllLines(Path.of("GLOSSARY.md")).stream()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .map(line -> List.of(line.split(" *\\| *")))
                .toList();
        assertThat(words)
                .extracting(word -> word.get(1))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(words).extracting(word -> word.get(2)).doesNotHaveDuplicates();
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of(README, Path.of("CONTRIBUTING.md")),
                filesBelow(Path.of("docs")).filter(path -> path.toString().endsWith(".md")));
    }

    /** The lines of the CSV file without its header. */
    private static Stream<List<String>> lines(String file) throws IOException {
        try (var lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(GENT.resolve(file).toFile())) {
            return lines.readAll().stream().skip(1);
        }
    }

    private static List<String> tableAfter(String header) throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    /** The path itself, or with a {@code *} in it everything that it stands for. */
    private static List<Path> matching(String path) throws IOException {
        if (!path.contains("*")) {
            return Stream.of(Path.of(path)).filter(Files::exists).toList();
        }
        var glob = FileSystems.getDefault().getPathMatcher("glob:" + path);
        return filesBelow(Path.of(path.substring(0, path.indexOf('/'))))
                .filter(glob::matches)
                .toList();
    }

    private static Stream<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
