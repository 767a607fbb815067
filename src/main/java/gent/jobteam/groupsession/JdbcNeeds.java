package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code session_need}. */
@Repository
class JdbcNeeds {

    private final JdbcClient jdbc;

    JdbcNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session that was asked for; {@code step} is {@code null} when no step did. */
    record Need(UUID step, String theme) {}

    /** Asking twice is asking once. */
    void add(UUID id, CaseNumber number, UUID step, String theme, String byId, Instant now) {
        jdbc.sql("""
                        insert into session_need (id, case_number, step_id, theme, asked_by_id, asked_at)
                        values (:id, :case, :step, :theme, :by, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("case", number.value())
                .param("step", step)
                .param("theme", theme)
                .param("by", byId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void noteMet(CaseNumber number, String theme, Instant now) {
        jdbc.sql("""
                        update session_need set met_at = :now
                         where case_number = :case and theme = :theme and met_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("case", number.value())
                .param("theme", theme)
                .update();
    }

    /** Themes that a participant still waits for. */
    List<String> open(CaseNumber number) {
        return jdbc.sql("select theme from session_need where case_number = :case and met_at is null order by asked_at")
                .param("case", number.value())
                .query(String.class)
                .list();
    }

    /** Of everybody whose case still runs; in no order. */
    List<Need> open() {
        return jdbc.sql("""
                        select n.step_id, n.theme
                          from session_need n
                          join case_file c on c.number = n.case_number
                         where n.met_at is null and c.ended_at is null
                        """)
                .query((row, number) -> new Need(row.getObject("step_id", UUID.class), row.getString("theme")))
                .list();
    }
}
