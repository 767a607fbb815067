package gent.jobteam.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Cuts what still waits for an answer of the database some seconds into a stop, so that a lock or a database that hangs
 * does not keep the program from ending. Their transactions are rolled back.
 */
@Component
class StuckConnections {

    /** In seconds; running requests and jobs have that long to finish, and the rest of the ten remains for stopping. */
    private static final long PATIENCE = 5;

    private final HikariDataSource pool;

    StuckConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    @EventListener(ContextClosedEvent.class)
    void cutLater() {
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(pool::close);
    }
}
