package gent.jobteam.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The figures of a benchmark: on the console and in {@code target/benchmark}. */
class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);

    private final Path file;

    Report(String name) {
        this.file = Path.of("target", "benchmark", name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        LOG.info(line);
        try {
            Files.writeString(
                    file, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
