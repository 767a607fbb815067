package gent.jobteam.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code message_hold} and {@code message_origin}, and the numbering of attempts. */
@Repository
class JdbcHolds {

    private final JdbcClient jdbc;

    JdbcHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which database this is; a backup of it has the same. */
    UUID origin() {
        return jdbc.sql("select id from message_origin").query(UUID.class).single();
    }

    /** The number of the last attempt that this database knows; 0 when there was none. */
    long lastAttempt() {
        return jdbc.sql("select case when is_called then last_value else 0 end from message_attempt")
                .query(Long.class)
                .single();
    }

    /** The next attempt gets a higher number than this one. */
    void continueAfter(long attempt) {
        jdbc.sql("select setval('message_attempt', :attempt)")
                .param("attempt", attempt)
                .query(Long.class)
                .single();
    }

    /** Nothing happens when one is open already. */
    void open(Instant now) {
        jdbc.sql("insert into message_hold (since) values (:now) on conflict do nothing")
                .param("now", utc(now))
                .update();
    }

    boolean isOpen() {
        return jdbc.sql("select exists (select 1 from message_hold where released_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** Since when nothing leaves (UTC); empty when messages leave. */
    Optional<Instant> since() {
        return jdbc.sql("select since from message_hold where released_at is null")
                .query((row, number) ->
                        row.getObject("since", OffsetDateTime.class).toInstant())
                .optional();
    }

    void release(String userId, Instant now) {
        jdbc.sql("update message_hold set released_at = :now, released_by_id = :by where released_at is null")
                .param("now", utc(now))
                .param("by", userId)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
