package gent.jobteam.trajectory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outflow}. */
@Repository
class JdbcOutflows {

    private final JdbcClient jdbc;

    JdbcOutflows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID trajectory, Outflow outflow) {
        jdbc.sql("""
                        insert into outflow
                               (trajectory_id, outcome, outcome_on, release_score, own_release_score, soft_domains,
                                soft_outcomes, value_question, failure_question, by_id)
                        values (:trajectory, :outcome, :outcomeOn, :releaseScore, :ownReleaseScore, :softDomains,
                                :softOutcomes, :valueQuestion, :failureQuestion, :by)
                        """)
                .param("trajectory", trajectory)
                .param("outcome", outflow.outcome())
                .param("outcomeOn", outflow.outcomeOn())
                .param("releaseScore", outflow.releaseScore())
                .param("ownReleaseScore", outflow.ownReleaseScore())
                .param("softDomains", outflow.softDomains().toArray(String[]::new))
                .param("softOutcomes", outflow.softOutcomes())
                .param("valueQuestion", outflow.valueQuestion())
                .param("failureQuestion", outflow.failureQuestion())
                .param("by", outflow.byId())
                .update();
    }

    Optional<Outflow> find(UUID trajectory) {
        return jdbc.sql("""
                        select outcome, outcome_on, release_score, own_release_score, soft_domains, soft_outcomes,
                               value_question, failure_question, by_id
                          from outflow
                         where trajectory_id = :trajectory
                        """)
                .param("trajectory", trajectory)
                .query((row, rowNumber) -> new Outflow(
                        row.getString("outcome"),
                        row.getObject("outcome_on", LocalDate.class),
                        row.getInt("release_score"),
                        row.getObject("own_release_score", Integer.class),
                        Arrays.asList((String[]) row.getArray("soft_domains").getArray()),
                        row.getString("soft_outcomes"),
                        row.getString("value_question"),
                        row.getString("failure_question"),
                        row.getString("by_id")))
                .optional();
    }
}
