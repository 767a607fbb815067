package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code agreement} and {@code goal}. */
@Repository
class JdbcPromises {

    private final JdbcClient jdbc;

    JdbcPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addAgreements(UUID trajectory, List<String> words, LocalDate day, String userId) {
        jdbc.sql("""
                        insert into agreement (trajectory_id, words, made_on, by_id)
                        select :trajectory, given.words, :day, :by
                          from unnest(:words::text[]) with ordinality as given (words, place)
                         order by given.place
                        """)
                .param("trajectory", trajectory)
                .param("words", words.toArray(String[]::new))
                .param("day", day)
                .param("by", userId)
                .update();
    }

    /**
     * The ids of the new goals.
     *
     * @param parent id of the goal that they are steps towards; {@code null} when none
     */
    List<Long> addGoals(
            UUID trajectory, List<String> words, Long parent, boolean interim, LocalDate day, String userId) {
        return jdbc.sql("""
                        insert into goal (trajectory_id, words, interim, parent_id, set_on, by_id)
                        select :trajectory, given.words, :interim,
                               (select g.id from goal g where g.id = :parent::bigint and g.trajectory_id = :trajectory),
                               :day, :by
                          from unnest(:words::text[]) with ordinality as given (words, place)
                         order by given.place
                        returning id
                        """)
                .param("trajectory", trajectory)
                .param("words", words.toArray(String[]::new))
                .param("interim", interim)
                .param("parent", parent)
                .param("day", day)
                .param("by", userId)
                .query(Long.class)
                .list();
    }

    /** Of the case's running trajectory; agreements first, then goals, interim goals last. */
    List<Promise> open(CaseNumber number) {
        return jdbc.sql("""
                        select a.id, a.words, 'AGREEMENT' as kind, 1 as place
                          from trajectory t
                          join agreement a on a.trajectory_id = t.id and a.closed_on is null
                         where t.case_number = :case and t.ended_on is null
                        union all
                        select g.id, g.words, case when g.interim then 'INTERIM_GOAL' else 'GOAL' end,
                               case when g.interim then 3 else 2 end
                          from trajectory t
                          join goal g on g.trajectory_id = t.id and g.closed_on is null
                         where t.case_number = :case and t.ended_on is null
                         order by place, id
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new Promise(
                        row.getLong("id"), Promise.Kind.valueOf(row.getString("kind")), row.getString("words")))
                .list();
    }

    void closeAgreements(UUID trajectory, List<Long> ids, LocalDate day) {
        jdbc.sql("""
                        update agreement
                           set closed_on = :day
                         where trajectory_id = :trajectory and id in (:ids) and closed_on is null
                        """)
                .param("day", day)
                .param("trajectory", trajectory)
                .param("ids", ids)
                .update();
    }

    void closeGoals(UUID trajectory, List<Long> ids, LocalDate day) {
        jdbc.sql("""
                        update goal
                           set closed_on = :day
                         where trajectory_id = :trajectory and id in (:ids) and closed_on is null
                        """)
                .param("day", day)
                .param("trajectory", trajectory)
                .param("ids", ids)
                .update();
    }
}
