package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code case_transfer}. */
@Repository
class JdbcCaseTransfers {

    private final JdbcClient jdbc;

    JdbcCaseTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseTransfer transfer) {
        jdbc.sql("""
                        insert into case_transfer (case_number, from_id, to_id, reason, by_id, transferred_at)
                        values (:number, :from, :to, :reason, :by, :at)
                        """)
                .param("number", transfer.number().value())
                .param("from", transfer.fromId())
                .param("to", transfer.toId())
                .param("reason", transfer.reason())
                .param("by", transfer.byId())
                .param("at", transfer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last ones first. */
    List<CaseTransfer> latest(int most) {
        return jdbc.sql("""
                        select case_number, from_id, to_id, reason, by_id, transferred_at
                          from case_transfer
                         order by id desc
                         limit :most
                        """)
                .param("most", most)
                .query(JdbcCaseTransfers::toTransfer)
                .list();
    }

    /** The last ones first. */
    List<CaseTransfer> latestOf(String coach, int most) {
        return jdbc.sql("""
                        select case_number, from_id, to_id, reason, by_id, transferred_at
                          from case_transfer
                         where from_id = :coach or to_id = :coach
                         order by id desc
                         limit :most
                        """)
                .param("coach", coach)
                .param("most", most)
                .query(JdbcCaseTransfers::toTransfer)
                .list();
    }

    private static CaseTransfer toTransfer(ResultSet row, int number) throws SQLException {
        return new CaseTransfer(
                new CaseNumber(row.getString("case_number")),
                row.getString("from_id"),
                row.getString("to_id"),
                row.getString("reason"),
                row.getString("by_id"),
                row.getObject("transferred_at", OffsetDateTime.class).toInstant());
    }
}
