package gent.jobteam.casediscussion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code coach_match} and {@code coach_assignment}. */
@Repository
class JdbcCoachMatches {

    private final JdbcClient jdbc;

    JdbcCoachMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param points by coach; those of a coach who has points already are replaced */
    void save(UUID discussion, Map<String, Integer> points) {
        var coaches = List.copyOf(points.keySet());
        jdbc.sql("""
                        insert into coach_match (discussion_id, coach_id, points)
                        select :discussion, coach_id, points
                          from unnest(:coaches::text[], :points::int[]) as given (coach_id, points)
                        on conflict (discussion_id, coach_id) do update set points = excluded.points
                        """)
                .param("discussion", discussion)
                .param("coaches", coaches.toArray(String[]::new))
                .param("points", coaches.stream().map(points::get).toArray(Integer[]::new))
                .update();
    }

    Map<String, Integer> points(UUID discussion) {
        var points = new HashMap<String, Integer>();
        jdbc.sql("select coach_id, points from coach_match where discussion_id = :discussion")
                .param("discussion", discussion)
                .query(row -> {
                    points.put(row.getString("coach_id"), row.getInt("points"));
                });
        return points;
    }

    void assign(UUID discussion, String coachId, String byId, Instant now) {
        jdbc.sql("""
                        insert into coach_assignment (discussion_id, coach_id, assigned_by_id, assigned_at)
                        values (:discussion, :coach, :by, :now)
                        """)
                .param("discussion", discussion)
                .param("coach", coachId)
                .param("by", byId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
