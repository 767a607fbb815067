package gent.jobteam.partnership;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The partnership's files in one folder: CSV (UTF-8, comma, first line names the columns) and letters. */
@Component
class PartnershipFiles {

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
     * The lines of {@code <name>.csv}; columns that the type does not know are left out.
     *
     * @throws IllegalStateException when the file is missing
     */
    <T> List<T> read(String name, Class<T> type) {
        Resource file = resources.getResource(folder + name + ".csv");
        if (!file.exists()) {
            throw new IllegalStateException("The partnership has no file %s%s.csv".formatted(folder, name));
        }
        ObjectReader reader = new CsvMapper()
                .readerFor(type)
                .with(CsvSchema.emptySchema().withHeader())
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (var input = file.getInputStream();
                MappingIterator<T> lines = reader.readValues(input)) {
            return List.copyOf(lines.readAll());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read %s.csv of the partnership".formatted(name), failure);
        }
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
