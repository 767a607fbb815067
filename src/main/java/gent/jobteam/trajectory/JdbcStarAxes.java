package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code star_axis}. */
@Repository
class JdbcStarAxes {

    private final JdbcClient jdbc;

    JdbcStarAxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the latest trajectory; empty when nobody chose. */
    Set<String> of(CaseNumber number) {
        return jdbc.sql("""
                        select a.life_domain
                          from star_axis a
                         where a.trajectory_id = (select t.id
                                                    from trajectory t
                                                   where t.case_number = :case
                                                   order by t.started_on desc, t.ended_on desc nulls first
                                                   limit 1)
                        """).param("case", number.value()).query(String.class).set();
    }

    void replace(UUID trajectory, Collection<String> codes) {
        jdbc.sql("delete from star_axis where trajectory_id = :trajectory")
                .param("trajectory", trajectory)
                .update();
        jdbc.sql("""
                        insert into star_axis (trajectory_id, life_domain)
                        select :trajectory, chosen.code
                          from unnest(:codes::text[]) as chosen (code)
                        """)
                .param("trajectory", trajectory)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }
}
