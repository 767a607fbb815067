package gent.jobteam.handover;

import gent.jobteam.handover.Given.Taker;
import gent.jobteam.handover.OpenItem.Kind;
import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code handover_item}. */
@Repository
class JdbcHandoverItems {

    private final JdbcClient jdbc;

    JdbcHandoverItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what was not given to anybody yet, and replaces what was. */
    void give(UUID handover, List<Given> items, String userId, Instant now) {
        items.forEach(given -> jdbc.sql("""
                        insert into handover_item
                               (handover_id, kind, item_id, label, taker, reason, given_by_id, given_at)
                        values (:handover, :kind, :item, :label, :taker, :reason, :by, :now)
                        on conflict (handover_id, kind, item_id) do update
                           set label = excluded.label, taker = excluded.taker, reason = excluded.reason,
                               given_by_id = excluded.given_by_id, given_at = excluded.given_at
                        """)
                .param("handover", handover)
                .param("kind", given.item().kind().code())
                .param("item", given.item().id())
                .param("label", given.item().label())
                .param("taker", given.taker().code())
                .param("reason", given.reason())
                .param("by", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** In the order of their names. */
    List<Given> of(UUID handover) {
        return jdbc.sql("""
                        select kind, item_id, label, taker, reason
                          from handover_item
                         where handover_id = :handover
                         order by label, item_id
                        """)
                .param("handover", handover)
                .query(JdbcHandoverItems::toGiven)
                .list();
    }

    /** Of the last handover of a case that was released; empty when none was. */
    List<Given> ofLastReleased(CaseNumber number) {
        return jdbc.sql("""
                        select kind, item_id, label, taker, reason
                          from handover_item
                         where handover_id = (select id
                                                from handover
                                               where case_number = :case and state = 'released'
                                               order by ended_at desc
                                               limit 1)
                         order by label, item_id
                        """)
                .param("case", number.value())
                .query(JdbcHandoverItems::toGiven)
                .list();
    }

    private static Given toGiven(ResultSet row, int rowNumber) throws SQLException {
        return new Given(
                new OpenItem(
                        Kind.of(row.getString("kind")), row.getObject("item_id", UUID.class), row.getString("label")),
                Taker.of(row.getString("taker")),
                row.getString("reason"));
    }
}
