package gent.jobteam.faults;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Stops whoever reaches a chosen point in the database, so that a test can end the program exactly there. Works from
 * outside: the program under test is the one that people run.
 */
final class Barrier implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Connection connection;
    private final String table;

    /** A number that no barrier at another table has. */
    private final int lock;

    /**
     * @param event {@code insert} or {@code update}
     * @param condition about the new row, such as {@code new.state = 'sent'}
     */
    Barrier(String url, String table, String event, String condition) throws SQLException {
        this.connection = DriverManager.getConnection(url, "postgres", "");
        this.table = table;
        this.lock = Math.abs(table.hashCode());
        execute("select pg_advisory_lock(%d)".formatted(lock));
        execute("""
                create or replace function wait_at_%s() returns trigger language plpgsql as
                'begin perform pg_advisory_xact_lock_shared(%d); return new; end'
                """.formatted(table, lock));
        execute("create trigger barrier before %2$s on %1$s for each row when (%3$s) execute function wait_at_%1$s()"
                .formatted(table, event, condition));
    }

    /** Returns when somebody waits at the barrier. */
    void awaitArrival() {
        await().atMost(PATIENCE).until(this::somebodyWaits);
    }

    private boolean somebodyWaits() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*)
                          from pg_locks
                         where locktype = 'advisory' and objid = %d and not granted
                        """.formatted(lock))) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    /** Opens the barrier and takes it away. */
    @Override
    public void close() throws SQLException {
        execute("select pg_advisory_unlock(%d)".formatted(lock));
        execute("drop trigger barrier on " + table);
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
