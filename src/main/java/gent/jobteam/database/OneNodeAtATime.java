package gent.jobteam.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time prepare the database: tables, processes, groups, accounts, task lists, the demonstration. From
 * before the first table until it is ready, a node holds a lock of PostgreSQL, and another that starts waits for it. The
 * lock goes with the connection, so a node that is killed keeps nobody waiting.
 */
@Component
class OneNodeAtATime implements FlywayMigrationStrategy, DisposableBean {

    /** Any number that nothing else locks; Flyway has its own. */
    private static final long LOCK = 20_261_201;

    private static final Logger LOG = LoggerFactory.getLogger(OneNodeAtATime.class);

    private Connection holding;

    @Override
    public synchronized void migrate(Flyway flyway) {
        hold(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    /** Asks again and again instead of waiting in the database: an answer that takes long looks like a dead database. */
    private void hold(DataSource database) {
        try {
            holding = database.getConnection();
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(holding, true));
            if (!isMine(jdbc)) {
                LOG.info("Another node is starting on this database; waiting until it is ready");
                do {
                    TimeUnit.SECONDS.sleep(1);
                } while (!isMine(jdbc));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("No connection for the lock of the start", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another node was starting", stopped);
        }
    }

    private static boolean isMine(JdbcClient jdbc) {
        return jdbc.sql("select pg_try_advisory_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void letTheNextOne() throws SQLException {
        if (holding != null) {
            JdbcClient.create(new SingleConnectionDataSource(holding, true))
                    .sql("select pg_advisory_unlock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            holding.close();
            holding = null;
        }
    }

    /** After a start that failed. */
    @Override
    public synchronized void destroy() throws SQLException {
        letTheNextOne();
    }
}
