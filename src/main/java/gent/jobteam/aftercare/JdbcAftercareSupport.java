package gent.jobteam.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables {@code workplace_coaching}, {@code job_coach_search}, {@code relapse} and {@code aftercare_search_plan}.
 */
@Repository
class JdbcAftercareSupport {

    private final JdbcClient jdbc;

    JdbcAftercareSupport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addCoaching(UUID id, int moment, LocalDate lastHeldOn, List<String> topics, String userId, Instant now) {
        jdbc.sql("""
                        insert into workplace_coaching
                               (aftercare_id, moment_number, last_held_on, topics, noted_by_id, noted_at)
                        values (:id, :moment, :on, :topics, :by, :now)
                        """)
                .param("id", id)
                .param("moment", moment)
                .param("on", lastHeldOn)
                .param("topics", topics.toArray(String[]::new))
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    void addJobCoach(UUID id, int moment, String result, String organisation, String userId, Instant now) {
        jdbc.sql("""
                        insert into job_coach_search
                               (aftercare_id, moment_number, result, organisation, noted_by_id, noted_at)
                        values (:id, :moment, :result, :organisation, :by, :now)
                        """)
                .param("id", id)
                .param("moment", moment)
                .param("result", result)
                .param("organisation", organisation)
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    void addRelapse(
            UUID id, int moment, String decision, List<String> decidedWith, String reason, String userId, Instant now) {
        jdbc.sql("""
                        insert into relapse
                               (aftercare_id, moment_number, decision, decided_with, reason, noted_by_id, noted_at)
                        values (:id, :moment, :decision, :decidedWith, :reason, :by, :now)
                        """)
                .param("id", id)
                .param("moment", moment)
                .param("decision", decision)
                .param("decidedWith", decidedWith.toArray(String[]::new))
                .param("reason", reason)
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    void addSearchPlan(UUID id, int moment, String plan, String userId, Instant now) {
        jdbc.sql("""
                        insert into aftercare_search_plan (aftercare_id, moment_number, plan, noted_by_id, noted_at)
                        values (:id, :moment, :plan, :by, :now)
                        """)
                .param("id", id)
                .param("moment", moment)
                .param("plan", plan)
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
