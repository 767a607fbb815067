package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.trajectory.TrajectorySteps;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * By theme, of everybody whose case still runs: what was asked for, and the open steps that ask for a session and have
     * none. A step for which a new session was asked counts once; one for which nobody said a theme stands under "".
     */
    Map<String, Integer> count() {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("""
                        with asked as (
                            select n.step_id, n.theme
                              from session_need n
                              join case_file c on c.number = n.case_number
                             where n.met_at is null and c.ended_at is null)
                        select theme, count(*) as people
                          from (select theme from asked
                                union all
                                select coalesce(s.theme, '')
                                  from trajectory_step s
                                  join trajectory t on t.id = s.trajectory_id
                                 where s.kind = :kind and t.ended_on is null and s.closed_at is null
                                   and not exists (select 1 from asked a where a.step_id = s.id)
                                   and not exists (select 1 from session_sign_up u
                                                    where u.step_id = s.id
                                                      and u.state in ('signedUp', 'present', 'absent'))) wanted
                         group by theme
                        """).param("kind", TrajectorySteps.SESSION).query(row -> {
            counts.put(row.getString("theme"), row.getInt("people"));
        });
        return counts;
    }
}
