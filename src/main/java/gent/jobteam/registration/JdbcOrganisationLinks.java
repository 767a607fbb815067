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

/** The table {@code registration_link}. */
@Repository
class JdbcOrganisationLinks {

    private static final String SELECT = "select id, code, organisation, made_at, revoked_at from registration_link ";

    private final JdbcClient jdbc;

    JdbcOrganisationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationLink link, String userId) {
        jdbc.sql("""
                        insert into registration_link (id, code, organisation, made_at, made_by_id)
                        values (:id, :code, :organisation, :at, :by)
                        """)
                .param("id", link.id())
                .param("code", link.code())
                .param("organisation", link.organisation())
                .param("at", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", userId)
                .update();
    }

    boolean revoke(UUID id, String userId, Instant now) {
        return jdbc.sql("""
                        update registration_link
                           set revoked_at = :at, revoked_by_id = :by
                         where id = :id and revoked_at is null
                        """)
                        .param("id", id)
                        .param("by", userId)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<OrganisationLink> all() {
        return jdbc.sql(SELECT + "order by revoked_at is not null, organisation, made_at limit 500")
                .query(JdbcOrganisationLinks::toLink)
                .list();
    }

    Optional<OrganisationLink> find(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(JdbcOrganisationLinks::toLink)
                .optional();
    }

    private static OrganisationLink toLink(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new OrganisationLink(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("organisation"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
