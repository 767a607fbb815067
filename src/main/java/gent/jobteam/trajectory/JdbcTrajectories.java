package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.trajectory.Trajectory.Ending;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code trajectory}. */
@Repository
class JdbcTrajectories {

    private final JdbcClient jdbc;

    JdbcTrajectories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Trajectory> running(CaseNumber number) {
        return jdbc.sql("""
                        select id, case_number, started_on, begin_situation, release_score, ended_on, ending
                          from trajectory
                         where case_number = :case and ended_on is null
                        """)
                .param("case", number.value())
                .query(JdbcTrajectories::toTrajectory)
                .optional();
    }

    Optional<Trajectory> latest(CaseNumber number) {
        return jdbc.sql("""
                        select id, case_number, started_on, begin_situation, release_score, ended_on, ending
                          from trajectory
                         where case_number = :case
                         order by started_on desc, ended_on desc nulls first
                         limit 1
                        """)
                .param("case", number.value())
                .query(JdbcTrajectories::toTrajectory)
                .optional();
    }

    void add(UUID id, CaseNumber number, LocalDate startedOn, String beginSituation) {
        jdbc.sql("""
                        insert into trajectory (id, case_number, started_on, begin_situation)
                        values (:id, :case, :startedOn, :beginSituation)
                        """)
                .param("id", id)
                .param("case", number.value())
                .param("startedOn", startedOn)
                .param("beginSituation", beginSituation)
                .update();
    }

    void noteReleaseScore(UUID id, int score) {
        jdbc.sql("update trajectory set release_score = :score where id = :id")
                .param("score", score)
                .param("id", id)
                .update();
    }

    void end(UUID id, Ending ending, LocalDate day) {
        jdbc.sql("update trajectory set ended_on = :day, ending = :ending where id = :id and ended_on is null")
                .param("day", day)
                .param("ending", ending.code())
                .param("id", id)
                .update();
    }

    private static Trajectory toTrajectory(ResultSet row, int rowNumber) throws SQLException {
        String ending = row.getString("ending");
        return new Trajectory(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("started_on", LocalDate.class),
                row.getString("begin_situation"),
                row.getObject("release_score", Integer.class),
                row.getObject("ended_on", LocalDate.class),
                Stream.of(Ending.values())
                        .filter(known -> known.code().equals(ending))
                        .findFirst()
                        .orElse(null));
    }
}
