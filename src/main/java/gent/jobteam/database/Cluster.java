package gent.jobteam.database;

import gent.jobteam.platform.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A finished PostgreSQL cluster with our database in it, closed to everybody on this machine who does not know its
 * password.
 *
 * @param password kept in a file among those of the cluster, which only its owner can read
 */
record Cluster(String password) {

    static final String USER = "postgres";
    static final String DATABASE = "jobteam";

    /** The major version of the PostgreSQL that the program brings; it cannot read the files of another one. */
    private static final String VERSION = "17";

    private static final String PASSWORD_FILE = "jobteam.password";

    private static final String WHO_MAY_CONNECT = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    /** Never shows the password. */
    @Override
    public String toString() {
        return "Cluster";
    }

    /** @throws CannotStart when another version of PostgreSQL made the cluster */
    static Cluster in(Path directory) throws IOException {
        String version = Files.readString(directory.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new CannotStart(
                    "De gegevens in %s zijn van PostgreSQL %s, dit programma werkt met %s."
                            .formatted(directory, version, VERSION),
                    "Zet de gegevens over, of kies een andere map met JOBTEAM_DATA_DIRECTORY.");
        }
        return new Cluster(Files.readString(directory.resolve(PASSWORD_FILE)));
    }

    /**
     * Makes a cluster aside and puts it in its place when it is complete, so that a start that was killed halfway is
     * simply done again.
     */
    static void make(DataDirectory directory, Function<Path, EmbeddedPostgres.Builder> server) throws IOException {
        Path unfinished = directory.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        String password = UUID.randomUUID().toString();
        try (EmbeddedPostgres running = server.apply(unfinished).start()) {
            var jdbc = JdbcClient.create(running.getPostgresDatabase());
            jdbc.sql("create database " + DATABASE).update();
            jdbc.sql("alter user %s password '%s'".formatted(USER, password)).update();
        }
        Files.writeString(unfinished.resolve(PASSWORD_FILE), password);
        Files.writeString(unfinished.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }
}
