package gent.jobteam.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who was erased, in a file outside the database, so that putting back an older backup brings nobody back. One line for
 * each person: her id, which says nothing about her, and the numbers of her cases.
 */
@Component
class LedgerFile {

    private final Path file;

    LedgerFile(@Value("${jobteam.erasure-ledger}") String path) {
        this.file = Path.of(path);
    }

    /** On the disk when this returns. */
    void add(UUID person, List<String> caseNumbers) {
        String line = person + " " + String.join(",", caseNumbers) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                // Until the file is closed.
                channel.lock();
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The erasure ledger cannot be written", failure);
        }
    }

    /** The numbers of the cases by id of the person, in the order of erasing; empty while nobody was erased. */
    Map<UUID, List<String>> people() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var lines = Files.lines(file)) {
            var people = new LinkedHashMap<UUID, List<String>>();
            lines.filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> people.put(UUID.fromString(line[0]), List.of(line[1].split(","))));
            return people;
        } catch (IOException failure) {
            throw new UncheckedIOException("The erasure ledger cannot be read", failure);
        }
    }
}
