package gent.jobteam.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    @TempDir
    static Path temporary;

    /** Shared, because unpacking PostgreSQL takes longer than all tests together; its name is hard to quote. */
    static Path data;

    @BeforeAll
    static void makeADatabase() throws IOException {
        data = temporary.resolve("onze gegevens (é)");
        EmbeddedDatabase.start(data).stop();
    }

    @Test
    void keepsItsDataFromOneRunToTheNext() throws IOException {
        EmbeddedDatabase first = EmbeddedDatabase.start(data);
        client(first).sql("create table kept (word text)").update();
        client(first).sql("insert into kept values ('Nadezhda')").update();
        first.stop();

        EmbeddedDatabase second = EmbeddedDatabase.start(data);

        assertThat(client(second)
                        .sql("select word from kept")
                        .query(String.class)
                        .list())
                .containsExactly("Nadezhda");
        second.stop();
    }

    @Test
    void isPostgreSql17ThatKeepsWhatItConfirms() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);

        assertThat(setting(database, "server_version")).startsWith("17.");
        assertThat(List.of(setting(database, "fsync"), setting(database, "synchronous_commit")))
                .containsOnly("on");

        database.stop();
    }

    @Test
    void isClosedToOthersOnThisMachine() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);

        var stranger = JdbcClient.create(new DriverManagerDataSource(database.url(), Cluster.USER, "postgres"));
        assertThatThrownBy(() -> stranger.sql("select 1").query(Integer.class).single())
                .hasStackTraceContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");

        database.stop();
    }

    @Test
    void neverWritesTheContentOfARefusedRowInItsLog() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        client(database).sql("create table person (name text unique)").update();
        var row = client(database).sql("insert into person values ('Shirzad')");
        row.update();

        assertThatThrownBy(row::update).hasStackTraceContaining("duplicate key");
        database.stop();

        assertThat(data.resolve("postgres.log"))
                .content()
                .contains("duplicate key")
                .doesNotContain("Shirzad");
    }

    @Test
    void refusesASecondProgramOnTheSameData() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("draait al");

        database.stop();
    }

    @Test
    void beginsAgainWhenTheFirstStartWasKilledHalfway() throws IOException {
        Path fresh = temporary.resolve("fresh");
        Files.createDirectories(fresh.resolve("postgres.new/base"));
        Files.writeString(fresh.resolve("postgres.new/postgresql.conf"), "half");

        EmbeddedDatabase database = EmbeddedDatabase.start(fresh);

        assertThat(setting(database, "server_version")).startsWith("17.");
        assertThat(fresh.resolve("postgres.new")).doesNotExist();
        database.stop();
    }

    @Test
    void startsWhenTheNumberOfItsOldProcessBelongsToAnotherProgramNow() throws IOException {
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        EmbeddedDatabase database = EmbeddedDatabase.start(data);

        assertThat(setting(database, "server_version")).startsWith("17.");
        database.stop();
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws IOException {
        Path version = data.resolve("postgres/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "12\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 12");

        Files.writeString(version, ours);
        EmbeddedDatabase.start(data).stop();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return client(database).sql("show " + name).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), Cluster.USER, database.password()));
    }
}
