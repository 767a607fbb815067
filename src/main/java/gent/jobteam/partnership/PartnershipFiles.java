package gent.jobteam.partnership;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The partnership's files in one folder: CSV (UTF-8, comma, first line names the columns) and letters. */
@Component
class PartnershipFiles {

    private static final String CONFIRMED = "confirmed";

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Whether a source of the partnership tells so. */
    private static final Set<String> ANSWERS = Set.of("yes", "no");

    private final ResourceLoader resources;
    private final String folder;

    /** @param folder a resource location that ends with a slash, such as {@code file:/etc/jobteam/partnership/} */
    PartnershipFiles(
            ResourceLoader resources,
            @Value("${jobteam.partnership.folder:classpath:partnership/gent/}") String folder) {
        this.resources = resources;
        this.folder = folder;
    }

    /**
     * The lines of {@code <name>.csv}. Its columns are those that the type knows, and one that says for each line
     * whether a source of the partnership tells so: {@code confirmed}, yes or no, or {@code source}, which one. A type that
     * names {@code confirmed} gets it too.
     *
     * @throws IllegalStateException when the file is missing, or a column or an answer in it is
     */
    <T extends Record> List<T> read(String name, Class<T> type) {
        Resource file = resources.getResource(folder + name + ".csv");
        if (!file.exists()) {
            throw new IllegalStateException("The partnership has no file %s%s.csv".formatted(folder, name));
        }
        boolean wantsConfirmed = Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(CONFIRMED));
        return lines(name, file, wantsConfirmed).stream()
                .map(line -> MAPPER.convertValue(line, type))
                .toList();
    }

    private static List<Map<String, String>> lines(String name, Resource file, boolean wantsConfirmed) {
        ObjectReader reader = MAPPER.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .with(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS);
        try (var input = file.getInputStream();
                MappingIterator<Map<String, String>> lines = reader.readValues(input)) {
            List<Map<String, String>> all = lines.readAll();
            all.forEach(line -> takeOutSource(name, line, wantsConfirmed));
            return all;
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot read %s.csv of the partnership".formatted(name), failure);
        }
    }

    private static void takeOutSource(String name, Map<String, String> line, boolean wantsConfirmed) {
        String confirmed = wantsConfirmed ? line.get(CONFIRMED) : line.remove(CONFIRMED);
        String source = line.remove("source");
        if (!ANSWERS.contains(confirmed == null ? "" : confirmed) && (source == null || source.isBlank())) {
            throw new IllegalStateException(
                    "%s.csv of the partnership must say yes or no in the column confirmed, or name a source: %s"
                            .formatted(name, line));
        }
    }

    /** @param name of the file, with its extension */
    boolean has(String name) {
        return resources.getResource(folder + name).exists();
    }

    /**
     * A text of the partnership, UTF-8.
     *
     * @param name of the file, with its extension
     * @throws IllegalStateException when the file is missing
     */
    String text(String name) {
        Resource file = resources.getResource(folder + name);
        if (!file.exists()) {
            throw new IllegalStateException("The partnership has no file %s%s".formatted(folder, name));
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read %s of the partnership".formatted(name), failure);
        }
    }
}
