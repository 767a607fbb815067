package gent.jobteam.database;

import gent.jobteam.platform.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL of our own, for this program alone, that keeps its data in a {@link DataDirectory}. */
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Long enough for the recovery after a crash. */
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final Cluster cluster;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server, Cluster cluster) {
        this.directory = directory;
        this.server = server;
        this.cluster = cluster;
    }

    /** @throws CannotStart when the directory is in use, cannot be used, or PostgreSQL does not start in it */
    static EmbeddedDatabase start(Path dataDirectory) {
        DataDirectory directory = DataDirectory.take(dataDirectory);
        try {
            return start(directory);
        } catch (CannotStart refusal) {
            release(directory);
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            release(directory);
            throw new CannotStart(
                    "De databank in %s start niet.".formatted(directory.cluster()),
                    "Lees %s. Nieuw beginnen zonder de gegevens kan met een andere map in JOBTEAM_DATA_DIRECTORY."
                            .formatted(directory.log()),
                    failure);
        }
    }

    String url() {
        return server.getJdbcUrl(Cluster.USER, Cluster.DATABASE);
    }

    String password() {
        return cluster.password();
    }

    void stop() throws IOException {
        server.close();
        directory.close();
        LOG.info("The database has stopped");
    }

    private static EmbeddedDatabase start(DataDirectory directory) throws IOException {
        LeftBehindServer.stop(directory.cluster());
        Files.deleteIfExists(directory.log());
        if (!Files.isDirectory(directory.cluster())) {
            LeftBehindServer.stop(directory.unfinishedCluster());
            LOG.info("Making a database in {}", directory.cluster());
            Cluster.make(directory, unfinished -> server(directory, unfinished));
        }
        var cluster = Cluster.in(directory.cluster());
        var server = server(directory, directory.cluster())
                .setConnectConfig("password", cluster.password())
                .start();
        return new EmbeddedDatabase(directory, server, cluster);
    }

    private static EmbeddedPostgres.Builder server(DataDirectory directory, Path cluster) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(directory.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(directory.program().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // The same order and case of letters on every machine; lists of names say how they are sorted.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // What is confirmed is kept, also when the power fails.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                // Details of errors and their statements may hold personal data.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off");
    }

    private static void release(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
