package gent.jobteam.appointment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code agenda_feed}. */
@Repository
class JdbcFeeds {

    private final JdbcClient jdbc;

    JdbcFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String userId, String tokenHash, Instant now, Instant until) {
        jdbc.sql("""
                        insert into agenda_feed (id, user_id, token_hash, made_at, expires_at)
                        values (:id, :user, :hash, :now, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("user", userId)
                .param("hash", tokenHash)
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    void revoke(String userId, Instant now) {
        jdbc.sql("update agenda_feed set revoked_at = :now where user_id = :user and revoked_at is null")
                .param("now", utc(now))
                .param("user", userId)
                .update();
    }

    /** Empty when it was never there, was stopped, or is too old. */
    Optional<String> userOf(String tokenHash, Instant now) {
        return jdbc.sql("""
                        select user_id from agenda_feed
                         where token_hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", utc(now))
                .query(String.class)
                .optional();
    }

    Optional<Instant> expiry(String userId, Instant now) {
        return jdbc.sql("""
                        select expires_at from agenda_feed
                         where user_id = :user and revoked_at is null and expires_at > :now
                        """)
                .param("user", userId)
                .param("now", utc(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
