package gent.jobteam.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code combination} and {@code combination_domain}. */
@Repository
class JdbcCombinations {

    private final JdbcClient jdbc;

    JdbcCombinations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endRunning(UUID trajectory, LocalDate day) {
        jdbc.sql("update combination set ended_on = :day where trajectory_id = :trajectory and ended_on is null")
                .param("day", day)
                .param("trajectory", trajectory)
                .update();
    }

    void add(UUID trajectory, Combination combination) {
        jdbc.sql("""
                        with added as (
                            insert into combination
                                   (trajectory_id, assessment, remaining_task, agreed_on, agreed_by_id)
                            values (:trajectory, :assessment, :remainingTask, :agreedOn, :agreedBy)
                            returning id)
                        insert into combination_domain (combination_id, life_domain, held_by)
                        select added.id, divided.life_domain, divided.held_by
                          from added, unnest(:domains::text[], :holders::text[]) as divided (life_domain, held_by)
                        """)
                .param("trajectory", trajectory)
                .param("assessment", combination.assessment())
                .param("remainingTask", combination.remainingTask())
                .param("agreedOn", combination.agreedOn())
                .param("agreedBy", combination.agreedById())
                .param("domains", domains(combination))
                .param("holders", holders(combination))
                .update();
    }

    Optional<Combination> running(UUID trajectory) {
        return jdbc.sql("""
                        select c.assessment, c.remaining_task, c.agreed_on, c.agreed_by_id,
                               coalesce(array_agg(d.life_domain) filter (where d.held_by = 'partnership'), '{}') as kept,
                               coalesce(array_agg(d.life_domain) filter (where d.held_by = 'vdab'), '{}') as taken
                          from combination c
                          left join combination_domain d on d.combination_id = c.id
                         where c.trajectory_id = :trajectory and c.ended_on is null
                         group by c.id
                        """)
                .param("trajectory", trajectory)
                .query((row, rowNumber) -> new Combination(
                        row.getString("assessment"),
                        row.getString("remaining_task"),
                        texts(row, "kept"),
                        texts(row, "taken"),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getString("agreed_by_id")))
                .optional();
    }

    private static String[] domains(Combination combination) {
        return Stream.concat(combination.keptDomains().stream(), combination.vdabDomains().stream())
                .toArray(String[]::new);
    }

    private static String[] holders(Combination combination) {
        return Stream.concat(
                        combination.keptDomains().stream().map(domain -> "partnership"),
                        combination.vdabDomains().stream().map(domain -> "vdab"))
                .toArray(String[]::new);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
