package gent.jobteam.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person_link}, in which links end and are never removed. */
@Repository
class JdbcPersonLinks {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    JdbcPersonLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether it is new: not when the two are linked already. */
    boolean add(UUID one, UUID other, String reason, String userId, Instant now) {
        return add(one, other, reason, userId, now, false);
    }

    /** As {@link #add}, when the colleagues of both dossiers agreed. */
    boolean addConfirmed(UUID one, UUID other, String reason, String userId, Instant now) {
        return add(one, other, reason, userId, now, true);
    }

    private boolean add(UUID one, UUID other, String reason, String userId, Instant now, boolean confirmed) {
        return jdbc.sql("""
                        insert into person_link (id, one_id, other_id, reason, linked_by_id, linked_at, confirmed)
                        values (:id, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :reason,
                                :user, :now, :confirmed)
                        on conflict (one_id, other_id) where undone_at is null do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("one", one)
                        .param("other", other)
                        .param("reason", reason)
                        .param("user", userId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("confirmed", confirmed)
                        .update()
                > 0;
    }

    /** Links of a person that were not undone, the newest first; at most twenty. */
    List<PersonLink> of(UUID person) {
        return jdbc.sql("""
                        select id, case when one_id = :person then other_id else one_id end as across_id, reason,
                               linked_by_id, linked_at, confirmed
                          from person_link
                         where (one_id = :person or other_id = :person) and undone_at is null
                         order by linked_at desc, id
                         limit :most
                        """)
                .param("person", person)
                .param("most", MOST)
                .query((row, number) -> new PersonLink(
                        row.getObject("id", UUID.class),
                        row.getObject("across_id", UUID.class),
                        row.getString("reason"),
                        row.getString("linked_by_id"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("confirmed")))
                .list();
    }

    /** Returns whether it held until now. */
    boolean undo(UUID id, String userId, Instant now) {
        return jdbc.sql("""
                        update person_link
                           set undone_by_id = :user, undone_at = :now
                         where id = :id and undone_at is null
                        """)
                        .param("id", id)
                        .param("user", userId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
