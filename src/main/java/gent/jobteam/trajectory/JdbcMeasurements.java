package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code measurement}, {@code measurement_score} and {@code empowerment_score}. */
@Repository
class JdbcMeasurements {

    private record Head(
            long id,
            boolean zero,
            boolean together,
            LocalDate measuredOn,
            Integer releaseScore,
            Integer ownReleaseScore,
            String byId) {}

    private final JdbcClient jdbc;

    JdbcMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second zero measurement of the same trajectory adds nothing. */
    void add(UUID trajectory, Measurement measurement, Instant now) {
        Optional<Long> id = jdbc.sql("""
                        insert into measurement
                               (trajectory_id, zero, together, measured_on, release_score, own_release_score, by_id,
                                noted_at)
                        values (:trajectory, :zero, :together, :measuredOn, :releaseScore, :ownReleaseScore, :by, :now)
                        on conflict (trajectory_id) where zero do nothing
                        returning id
                        """)
                .param("trajectory", trajectory)
                .param("zero", measurement.zero())
                .param("together", measurement.together())
                .param("measuredOn", measurement.measuredOn())
                .param("releaseScore", measurement.releaseScore())
                .param("ownReleaseScore", measurement.ownReleaseScore())
                .param("by", measurement.byId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        id.filter(added -> !measurement.scores().isEmpty()).ifPresent(added -> addScores(added, measurement.scores()));
        id.filter(added -> !measurement.empowerment().isEmpty())
                .ifPresent(added -> addEmpowerment(added, measurement.empowerment()));
    }

    private void addScores(long id, Map<String, Score> scores) {
        var codes = List.copyOf(scores.keySet());
        jdbc.sql("""
                        insert into measurement_score (measurement_id, life_domain, score, own_score)
                        select :id, given.life_domain, given.score, given.own_score
                          from unnest(:domains::text[], :scores::int[], :ownScores::int[])
                               as given (life_domain, score, own_score)
                        """)
                .param("id", id)
                .param("domains", codes.toArray(String[]::new))
                .param("scores", numbers(codes, code -> scores.get(code).coach()))
                .param("ownScores", numbers(codes, code -> scores.get(code).own()))
                .update();
    }

    private void addEmpowerment(long id, Map<String, Score> scores) {
        var codes = List.copyOf(scores.keySet());
        jdbc.sql("""
                        insert into empowerment_score (measurement_id, component, score, own_score, least, most)
                        select :id, given.component, given.score, given.own_score, given.least, given.most
                          from unnest(:components::text[], :scores::int[], :ownScores::int[], :least::int[], :most::int[])
                               as given (component, score, own_score, least, most)
                        """)
                .param("id", id)
                .param("components", codes.toArray(String[]::new))
                .param("scores", numbers(codes, code -> scores.get(code).coach()))
                .param("ownScores", numbers(codes, code -> scores.get(code).own()))
                .param("least", numbers(codes, code -> scores.get(code).scale().least()))
                .param("most", numbers(codes, code -> scores.get(code).scale().most()))
                .update();
    }

    private static Integer[] numbers(Collection<String> codes, Function<String, Integer> number) {
        return codes.stream().map(number).toArray(Integer[]::new);
    }

    /**
     * The oldest first.
     *
     * @param trajectory {@code null} for those of all trajectories of the case
     */
    List<Measurement> of(CaseNumber number, UUID trajectory) {
        List<Head> heads = jdbc.sql("""
                        select m.id, m.zero, m.together, m.measured_on, m.release_score, m.own_release_score, m.by_id
                          from trajectory t
                          join measurement m on m.trajectory_id = t.id
                         where t.case_number = :case and t.id = coalesce(:trajectory::uuid, t.id)
                         order by m.measured_on, m.id
                        """)
                .param("case", number.value())
                .param("trajectory", trajectory)
                .query((row, rowNumber) -> new Head(
                        row.getLong("id"),
                        row.getBoolean("zero"),
                        row.getBoolean("together"),
                        row.getObject("measured_on", LocalDate.class),
                        row.getObject("release_score", Integer.class),
                        row.getObject("own_release_score", Integer.class),
                        row.getString("by_id")))
                .list();
        List<Long> ids = heads.stream().map(Head::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, Score>> scores = scores(ids);
        Map<Long, Map<String, Score>> empowerment = empowerment(ids);
        var found = new ArrayList<Measurement>();
        for (Head head : heads) {
            found.add(new Measurement(
                    head.zero(),
                    head.together(),
                    head.measuredOn(),
                    head.releaseScore(),
                    head.ownReleaseScore(),
                    scores.getOrDefault(head.id(), Map.of()),
                    empowerment.getOrDefault(head.id(), Map.of()),
                    head.byId()));
        }
        return found;
    }

    private Map<Long, Map<String, Score>> scores(List<Long> ids) {
        return byMeasurement("""
                select measurement_id, life_domain as code, score, own_score, %d as least, %d as most
                  from measurement_score
                 where measurement_id in (:ids)
                """.formatted(Scale.STAR.least(), Scale.STAR.most()), ids);
    }

    private Map<Long, Map<String, Score>> empowerment(List<Long> ids) {
        return byMeasurement("""
                select measurement_id, component as code, score, own_score, least, most
                  from empowerment_score
                 where measurement_id in (:ids)
                """, ids);
    }

    private Map<Long, Map<String, Score>> byMeasurement(String sql, List<Long> ids) {
        var found = new HashMap<Long, Map<String, Score>>();
        jdbc.sql(sql).param("ids", ids).query(row -> {
            found.computeIfAbsent(row.getLong("measurement_id"), id -> new HashMap<>())
                    .put(
                            row.getString("code"),
                            new Score(
                                    row.getObject("score", Integer.class),
                                    row.getObject("own_score", Integer.class),
                                    new Scale(row.getInt("least"), row.getInt("most"))));
        });
        return found;
    }

    List<ReleasePoint> releaseTrend(CaseNumber number) {
        return jdbc.sql("""
                        select given.day, given.score, given.own_score, given.occasion
                          from trajectory t
                          cross join lateral (
                               select m.measured_on as day, m.release_score as score, m.own_release_score as own_score,
                                      'measurement' as occasion
                                 from measurement m
                                where m.trajectory_id = t.id
                                  and coalesce(m.release_score, m.own_release_score) is not null
                               union all
                               select f.held_on, f.release_score, f.own_release_score, 'followUp'
                                 from follow_up f
                                where f.trajectory_id = t.id
                               union all
                               select coalesce(t.ended_on, o.outcome_on), o.release_score, o.own_release_score, 'outflow'
                                 from outflow o
                                where o.trajectory_id = t.id) as given
                         where t.case_number = :case
                         order by given.day, given.occasion desc
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new ReleasePoint(
                        row.getObject("day", LocalDate.class),
                        row.getObject("score", Integer.class),
                        row.getObject("own_score", Integer.class),
                        row.getString("occasion")))
                .list();
    }
}
