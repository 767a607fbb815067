package gent.jobteam.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives each application context an empty database on the one PostgreSQL of this JVM. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + createDatabase(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=",
                        // Of this database alone, so no earlier run erases anybody.
                        "jobteam.erasure-ledger=target/erased-%s.txt".formatted(UUID.randomUUID()),
                        "jobteam.outbox-mark=target/outbox")
                .applyTo(context);
    }

    /** The JDBC address of a new empty database; user {@code postgres}, no password. */
    public static String createDatabase() {
        String name = "test" + COUNTER.incrementAndGet();
        JdbcClient.create(Server.INSTANCE.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        // As EmbeddedDatabase: the same order of letters on every machine.
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .start();
                // After all application contexts are closed, so that no engine waits for a database that is gone.
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
