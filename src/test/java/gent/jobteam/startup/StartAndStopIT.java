package gent.jobteam.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StartAndStopIT {

    private static final Map<String, String> COMPLETE_SETTINGS = Map.of(
            "JOBTEAM_MODE", "production",
            "JOBTEAM_BASE_URL", "https://jobteam.stad.gent",
            "JOBTEAM_MAIL_HOST", "smtp.stad.gent",
            "JOBTEAM_MAIL_SENDER", "jobteam@stad.gent");

    private static final Map<String, String> DEMO_WITHOUT_PARTICIPANTS = Map.of("JOBTEAM_DEMO_PARTICIPANTS", "false");

    @TempDir
    Path directory;

    @Test
    void aKilledDemoFindsItsDataAgainAndStopsCleanly() throws Exception {
        long leftBehind;
        try (var killed =
                PackagedJobteam.start(directory, DEMO_WITHOUT_PARTICIPANTS).awaitReady()) {
            leftBehind = databaseProcess();
            ownDatabase().sql("create table kept as select 'Oluwaseun' as word").update();
            killed.kill();
        }

        try (var next =
                PackagedJobteam.start(directory, DEMO_WITHOUT_PARTICIPANTS).awaitReady()) {
            assertThat(ownDatabase()
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("Oluwaseun");
            assertEnds(leftBehind);
            assertThat(next.output()).contains(next.url() + "/login", "/postvak", "coach", "Ctrl-C");

            try (var second = PackagedJobteam.start(directory, DEMO_WITHOUT_PARTICIPANTS)) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.output()).contains("draait al").doesNotContain("\tat ");
            }

            long database = databaseProcess();
            assertThat(next.stop()).isTrue();
            assertEnds(database);
            assertThat(next.output()).endsWith("The database has stopped\n").doesNotContain("\tat ");
        }
    }

    @Test
    void productionWithoutSettingsRefusesWithOneListAndTouchesNothing() throws Exception {
        try (var refused = PackagedJobteam.start(directory, Map.of("JOBTEAM_MODE", "production"))) {
            assertThat(refused.awaitEnd()).isNotZero();
            assertThat(refused.output())
                    .contains("SPRING_DATASOURCE_URL", "JOBTEAM_ADMIN_USER", "JOBTEAM_MAIL_HOST", "JOBTEAM_MAIL_SENDER")
                    .contains("JOBTEAM_BASE_URL")
                    .doesNotContain("\tat ");
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    @Test
    void productionRunsOnAnExternalDatabaseWithItsFirstAdministrator() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), "zes-woorden-in-een-rij\n");
        String database = TestDatabase.createDatabase();
        var settings = production(
                database, Map.of("JOBTEAM_ADMIN_USER", "joke", "JOBTEAM_ADMIN_PASSWORD_FILE", secret.toString()));

        try (var running = PackagedJobteam.start(directory, settings).awaitReady()) {
            assertThat(members(database, "camunda-admin")).containsExactly("joke");
            assertThat(hashOf("joke", database)).startsWith("{bcrypt-sha384}$2a$10$");
            assertThat(running.output())
                    .doesNotContain("zes-woorden-in-een-rij")
                    .doesNotContain("Gebruikers");
            assertThat(directory.resolve("data")).doesNotExist();
            assertThat(running.stop()).isTrue();
        }
    }

    @Test
    void aDemoStopsInTimeWithoutItsDatabaseAndProductionRefusesItsAccountsWithoutAdministrator() throws Exception {
        String database = TestDatabase.createDatabase();
        try (var demo = PackagedJobteam.start(directory, externally(database)).awaitReady()) {
            assertThat(members(database, "camunda-admin")).isNotEmpty();
            assertThat(directory.resolve("data")).doesNotExist();
            try (Connection lock = lockTheJobs(database)) {
                assertThat(demo.stop()).isTrue();
                assertThat(lock.isValid(1)).isTrue();
            }
        }
        JdbcClient.create(new DriverManagerDataSource(database))
                .sql("delete from act_id_membership where group_id_ = 'camunda-admin'")
                .update();

        try (var refused = PackagedJobteam.start(directory, production(database, Map.of()))) {
            assertThat(refused.awaitEnd()).isNotZero();
            assertThat(refused.output())
                    .contains("geen beheerder", "wachtwoord van de demo: beheer, ")
                    .doesNotContain("\tat ");
        }
    }

    /** Whoever looks for jobs waits for an answer of the database until the connection is closed. */
    private static Connection lockTheJobs(String database) throws SQLException {
        var source = new DriverManagerDataSource(database);
        Connection locking = source.getConnection();
        locking.setAutoCommit(false);
        locking.createStatement().execute("lock table act_ru_job in access exclusive mode");
        await().atMost(Duration.ofMinutes(1)).until(() -> JdbcClient.create(source)
                .sql("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'")
                .query(Boolean.class)
                .single());
        return locking;
    }

    private static Map<String, String> production(String database, Map<String, String> more) {
        var settings = new HashMap<>(COMPLETE_SETTINGS);
        settings.putAll(externally(database));
        settings.putAll(more);
        return settings;
    }

    private static Map<String, String> externally(String database) {
        var settings = new HashMap<>(DEMO_WITHOUT_PARTICIPANTS);
        settings.putAll(Map.of("SPRING_DATASOURCE_URL", database, "SPRING_DATASOURCE_USERNAME", "postgres"));
        return settings;
    }

    private static List<String> members(String database, String group) {
        return JdbcClient.create(new DriverManagerDataSource(database))
                .sql("select user_id_ from act_id_membership where group_id_ = :group")
                .param("group", group)
                .query(String.class)
                .list();
    }

    private static String hashOf(String user, String database) {
        return JdbcClient.create(new DriverManagerDataSource(database))
                .sql("select pwd_ from act_id_user where id_ = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }

    private JdbcClient ownDatabase() throws IOException {
        Path cluster = directory.resolve("data/postgres");
        String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%s/jobteam".formatted(port),
                "postgres",
                Files.readString(cluster.resolve("jobteam.password"))));
    }

    private long databaseProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data/postgres/postmaster.pid"))
                .get(0));
    }

    private static void assertEnds(long process) {
        assertThat(ProcessHandle.of(process).map(ProcessHandle::onExit).orElse(CompletableFuture.completedFuture(null)))
                .succeedsWithin(Duration.ofSeconds(10));
    }
}
