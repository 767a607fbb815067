package gent.jobteam.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code measurement} and {@code measurement_score}. */
@Repository
class JdbcMeasurements {

    private record Head(
            long id, boolean zero, boolean together, LocalDate measuredOn, Integer releaseScore, String byId) {}

    private final JdbcClient jdbc;

    JdbcMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second zero measurement of the same trajectory adds nothing. */
    void add(UUID trajectory, Measurement measurement, Instant now) {
        Optional<Long> id = jdbc.sql("""
                        insert into measurement (trajectory_id, zero, together, measured_on, release_score, by_id, noted_at)
                        values (:trajectory, :zero, :together, :measuredOn, :releaseScore, :by, :now)
                        on conflict (trajectory_id) where zero do nothing
                        returning id
                        """)
                .param("trajectory", trajectory)
                .param("zero", measurement.zero())
                .param("together", measurement.together())
                .param("measuredOn", measurement.measuredOn())
                .param("releaseScore", measurement.releaseScore())
                .param("by", measurement.byId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        if (id.isPresent() && !measurement.scores().isEmpty()) {
            addScores(id.get(), measurement.scores());
        }
    }

    private void addScores(long id, Map<String, Integer> scores) {
        jdbc.sql("""
                        insert into measurement_score (measurement_id, life_domain, score)
                        select :id, given.life_domain, given.score
                          from unnest(:domains::text[], :scores::int[]) as given (life_domain, score)
                        """)
                .param("id", id)
                .param("domains", scores.keySet().toArray(String[]::new))
                .param("scores", scores.values().toArray(Integer[]::new))
                .update();
    }

    Optional<Measurement> latest(UUID trajectory) {
        return jdbc.sql("""
                        select id, zero, together, measured_on, release_score, by_id
                          from measurement
                         where trajectory_id = :trajectory
                         order by measured_on desc, id desc
                         limit 1
                        """)
                .param("trajectory", trajectory)
                .query((row, rowNumber) -> new Head(
                        row.getLong("id"),
                        row.getBoolean("zero"),
                        row.getBoolean("together"),
                        row.getObject("measured_on", LocalDate.class),
                        row.getObject("release_score", Integer.class),
                        row.getString("by_id")))
                .optional()
                .map(head -> new Measurement(
                        head.zero(),
                        head.together(),
                        head.measuredOn(),
                        head.releaseScore(),
                        scoresOf(head.id()),
                        head.byId()));
    }

    private Map<String, Integer> scoresOf(long id) {
        var scores = new LinkedHashMap<String, Integer>();
        jdbc.sql("select life_domain, score from measurement_score where measurement_id = :id")
                .param("id", id)
                .query(row -> {
                    scores.put(row.getString("life_domain"), row.getInt("score"));
                });
        return scores;
    }
}
