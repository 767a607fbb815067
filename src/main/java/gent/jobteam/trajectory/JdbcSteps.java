package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.trajectory.TrajectoryStep.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code trajectory_step}. */
@Repository
class JdbcSteps {

    private static final String SELECT = """
            select s.id, s.trajectory_id, s.kind, s.need, s.theme, s.life_domain, s.state, s.result, s.note, s.asked_by_id,
                   s.asked_at
              from trajectory_step s
            """;

    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many steps. */
    void add(List<TrajectoryStep> steps) {
        TrajectoryStep first = steps.get(0);
        jdbc.sql("""
                        insert into trajectory_step
                               (id, trajectory_id, kind, need, theme, life_domain, state, note, asked_by_id, asked_at)
                        select chosen.id, :trajectory, chosen.kind, :need, chosen.theme, chosen.life_domain, 'planned',
                               '', :by, :at
                          from unnest(:ids::uuid[], :kinds::text[], :themes::text[], :domains::text[])
                               as chosen (id, kind, theme, life_domain)
                        """)
                .param("trajectory", first.trajectory())
                .param("need", first.need())
                .param("by", first.askedById())
                .param("at", first.askedAt().atOffset(ZoneOffset.UTC))
                .param("ids", steps.stream().map(TrajectoryStep::id).toArray(UUID[]::new))
                .param("kinds", steps.stream().map(TrajectoryStep::kind).toArray(String[]::new))
                .param("themes", steps.stream().map(TrajectoryStep::theme).toArray(String[]::new))
                .param("domains", steps.stream().map(TrajectoryStep::lifeDomain).toArray(String[]::new))
                .update();
    }

    Optional<TrajectoryStep> find(UUID id) {
        return jdbc.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query(JdbcSteps::toStep)
                .optional();
    }

    List<TrajectoryStep> running(CaseNumber number) {
        return jdbc.sql(SELECT + """
                          join trajectory t on t.id = s.trajectory_id
                         where t.case_number = :case and t.ended_on is null and s.closed_at is null
                         order by s.asked_at, s.id
                        """)
                .param("case", number.value())
                .query(JdbcSteps::toStep)
                .list();
    }

    void open(UUID id, Instant now) {
        jdbc.sql("""
                        update trajectory_step
                           set state = 'open', opened_at = :now
                         where id = :id and state = 'planned'
                        """).param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    /** A step that is closed already stays as it is. */
    void close(Collection<UUID> ids, State state, StepResult result, Instant now) {
        jdbc.sql("""
                        update trajectory_step
                           set state = :state, result = :result, life_domain = coalesce(:domain, life_domain),
                               note = :note, closed_at = :now, closed_by_id = :by
                         where id in (:ids) and closed_at is null
                        """)
                .param("state", state.code())
                .param("result", result.code())
                .param("domain", result.lifeDomain())
                .param("note", result.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", result.byId())
                .param("ids", ids)
                .update();
    }

    private static TrajectoryStep toStep(ResultSet row, int rowNumber) throws SQLException {
        return new TrajectoryStep(
                row.getObject("id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getString("kind"),
                row.getString("need"),
                row.getString("theme"),
                row.getString("life_domain"),
                State.of(row.getString("state")),
                row.getString("result"),
                row.getString("note"),
                row.getString("asked_by_id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
