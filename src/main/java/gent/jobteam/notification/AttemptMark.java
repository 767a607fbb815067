package gent.jobteam.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The number of the last attempt to send, in a file outside the database and its backups; one file per database. Nodes on
 * one database share it.
 */
@Component
class AttemptMark {

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;

    AttemptMark(@Value("${jobteam.outbox-mark}") String folder) {
        this.folder = Path.of(folder);
    }

    /** 0 when this database never sent anything from here. */
    long of(UUID origin) {
        Path file = folder.resolve(origin.toString());
        try {
            return Files.exists(file) ? number(Files.readString(file)) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException("The mark of the outbox cannot be read", failure);
        }
    }

    /** On the disk when this returns; a lower number changes nothing. */
    void raise(UUID origin, long attempt) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(folder.toAbsolutePath());
                try (var channel = FileChannel.open(
                        folder.resolve(origin.toString()),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
                    // Until the file is closed.
                    channel.lock();
                    if (attempt > read(channel)) {
                        // Always as long, so that the old number is replaced as a whole.
                        byte[] line = "%019d%n".formatted(attempt).getBytes(StandardCharsets.US_ASCII);
                        channel.write(ByteBuffer.wrap(line), 0);
                        channel.force(true);
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("The mark of the outbox cannot be written", failure);
            }
        }
    }

    private static long read(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(40);
        channel.read(text, 0);
        return number(new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII));
    }

    private static long number(String text) {
        return text.isBlank() ? 0 : Long.parseLong(text.strip());
    }
}
