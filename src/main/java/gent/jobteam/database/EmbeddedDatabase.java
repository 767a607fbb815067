package gent.jobteam.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL of our own that keeps its data in {@code <data directory>/postgres}. */
class EmbeddedDatabase {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "jobteam";
    private static final Duration START = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(Path dataDirectory) {
        try {
            Path home = Files.createDirectories(dataDirectory).toAbsolutePath();
            LOG.info("The database is in {}", home);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(home.resolve("postgres"))
                    .setOverrideWorkingDirectory(home.resolve("program").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            createDatabase(server);
            return new EmbeddedDatabase(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return server.getJdbcUrl(USER, NAME);
    }

    void stop() throws IOException {
        server.close();
        LOG.info("The database has stopped");
    }

    private static void createDatabase(EmbeddedPostgres server) {
        var jdbc = JdbcClient.create(server.getPostgresDatabase());
        boolean exists = jdbc.sql("select count(*) > 0 from pg_database where datname = :name")
                .param("name", NAME)
                .query(Boolean.class)
                .single();
        if (!exists) {
            jdbc.sql("create database " + NAME).update();
        }
    }
}
