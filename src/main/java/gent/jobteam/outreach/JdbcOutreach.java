package gent.jobteam.outreach;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code withdrawal_talk} and {@code unreached_plan}, to which lines are only added. */
@Repository
class JdbcOutreach {

    private final JdbcClient jdbc;

    JdbcOutreach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WithdrawalTalk talk, Instant now) {
        jdbc.sql("""
                        insert into withdrawal_talk (case_number, held_on, by_id, stops, reason, note, noted_at)
                        values (:case, :on, :by, :stops, :reason, :note, :now)
                        """)
                .param("case", talk.caseNumber().value())
                .param("on", talk.on())
                .param("by", talk.byId())
                .param("stops", talk.stops())
                .param("reason", talk.reason())
                .param("note", talk.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UnreachedPlan plan, Instant now) {
        jdbc.sql("""
                        insert into unreached_plan (case_number, contact_by, from_day, by_id, note, noted_at)
                        values (:case, :contactBy, :from, :by, :note, :now)
                        """)
                .param("case", plan.caseNumber().value())
                .param("contactBy", plan.contactBy())
                .param("from", plan.from())
                .param("by", plan.byId())
                .param("note", plan.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
