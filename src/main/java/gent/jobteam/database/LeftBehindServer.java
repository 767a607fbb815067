package gent.jobteam.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that a killed program left running on its data; to be called by whoever holds the directory. */
class LeftBehindServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehindServer.class);

    /** How long it may take to end by itself; its clients are gone, so it has nothing to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private LeftBehindServer() {}

    /**
     * Stops the server of this cluster, if one runs. When it does not listen it is killed, which PostgreSQL repairs at
     * its next start.
     */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> process = processIn(pidFile);
        if (process.isEmpty()) {
            return;
        }
        Optional<String> program = process.get().info().command();
        if (program.isPresent() && !isPostgres(program.get())) {
            // After a restart of the machine the number belongs to something else, and PostgreSQL would not start.
            Files.delete(pidFile);
        } else if (program.isPresent()) {
            LOG.info("Stopping the database that an earlier run left behind");
            stop(process.get());
        }
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(String program) {
        return Path.of(program).getFileName().toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle server) {
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroy();
        if (!ended(server)) {
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            workers.forEach(LeftBehindServer::ended);
            ended(server);
        }
    }

    private static boolean ended(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
