package gent.jobteam.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code registration_key}. */
@Repository
class JdbcSystemKeys {

    private static final String SELECT = "select id, organisation, made_at, revoked_at from registration_key ";

    private final JdbcClient jdbc;

    JdbcSystemKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SystemKey key, String hash, String userId) {
        jdbc.sql("""
                        insert into registration_key (id, key_hash, organisation, made_at, made_by_id)
                        values (:id, :hash, :organisation, :at, :by)
                        """)
                .param("id", key.id())
                .param("hash", hash)
                .param("organisation", key.organisation())
                .param("at", key.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", userId)
                .update();
    }

    boolean revoke(UUID id, String userId, Instant now) {
        return jdbc.sql("""
                        update registration_key
                           set revoked_at = :at, revoked_by_id = :by
                         where id = :id and revoked_at is null
                        """)
                        .param("id", id)
                        .param("by", userId)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<SystemKey> all() {
        return jdbc.sql(SELECT + "order by revoked_at is not null, organisation, made_at limit 500")
                .query(JdbcSystemKeys::toKey)
                .list();
    }

    Optional<SystemKey> find(String hash) {
        return jdbc.sql(SELECT + "where key_hash = :hash")
                .param("hash", hash)
                .query(JdbcSystemKeys::toKey)
                .optional();
    }

    private static SystemKey toKey(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new SystemKey(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
