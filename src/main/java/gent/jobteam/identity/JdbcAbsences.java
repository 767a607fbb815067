package gent.jobteam.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code absence}. Of two notes about the same days the later one counts. */
@Repository
class JdbcAbsences {

    private final JdbcClient jdbc;

    JdbcAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Absence absence) {
        jdbc.sql("""
                        insert into absence (user_id, from_day, until_day, substitute_id)
                        values (:user, :from, :until, :substitute)
                        """)
                .param("user", absence.userId())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("substitute", absence.substituteId())
                .update();
    }

    Optional<Absence> absenceOf(String userId, LocalDate day) {
        return jdbc.sql("""
                        select user_id, from_day, until_day, substitute_id
                          from absence
                         where user_id = :user and :day between from_day and until_day
                         order by id desc
                         limit 1
                        """)
                .param("user", userId)
                .param("day", day)
                .query(JdbcAbsences::toAbsence)
                .optional();
    }

    /** Running and coming absences, the oldest note first. */
    List<Absence> notOver(LocalDate today) {
        return jdbc.sql("""
                        select user_id, from_day, until_day, substitute_id
                          from absence
                         where until_day >= :today
                         order by id
                        """)
                .param("today", today)
                .query(JdbcAbsences::toAbsence)
                .list();
    }

    List<Absence> absencesBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select user_id, from_day, until_day, substitute_id
                          from absence
                         where until_day >= :first and from_day <= :last
                         order by id
                        """)
                .param("first", first)
                .param("last", last)
                .query(JdbcAbsences::toAbsence)
                .list();
    }

    /** Without the notes that a later one replaces; the last to begin comes first. */
    List<NotedAbsence> notOverOn(LocalDate today, int most) {
        return jdbc.sql("""
                        select a.id, a.user_id, a.from_day, a.until_day, a.substitute_id,
                               absent.name, substitute.name as substitute_name
                          from absence a
                          join staff_member absent on absent.user_id = a.user_id
                          left join staff_member substitute on substitute.user_id = a.substitute_id
                         where a.until_day >= :today
                           and not exists (select 1
                                             from absence later
                                            where later.user_id = a.user_id and later.id > a.id
                                              and later.from_day <= a.from_day and later.until_day >= a.until_day)
                         order by a.from_day desc, a.id desc
                         limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new NotedAbsence(
                        row.getLong("id"),
                        toAbsence(row, number),
                        row.getString("name"),
                        row.getString("substitute_name")))
                .list();
    }

    /** Waits for whoever ends the same absence; empty when there is none, or none that lasts longer than this day. */
    Optional<Absence> lockLastingLonger(long id, LocalDate lastDay) {
        return jdbc.sql("""
                        select user_id, from_day, until_day, substitute_id
                          from absence
                         where id = :id and until_day > :last
                           for update
                        """)
                .param("id", id)
                .param("last", lastDay)
                .query(JdbcAbsences::toAbsence)
                .optional();
    }

    /** Shortens the note and those about days of it; removes what has not begun by the last day. */
    void end(Absence absence, LocalDate lastDay) {
        jdbc.sql("""
                        delete from absence
                         where user_id = :user and from_day >= :from and until_day <= :until and from_day > :last
                        """)
                .param("user", absence.userId())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("last", lastDay)
                .update();
        jdbc.sql("""
                        update absence set until_day = :last
                         where user_id = :user and from_day >= :from and until_day <= :until and until_day > :last
                        """)
                .param("user", absence.userId())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("last", lastDay)
                .update();
    }

    /** Ids of the notes that say that somebody left. */
    List<Long> forGood(String userId) {
        return jdbc.sql("select id from absence where user_id = :user and until_day = :forGood order by id")
                .param("user", userId)
                .param("forGood", Absence.FOR_GOOD)
                .query(Long.class)
                .list();
    }

    private static Absence toAbsence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("user_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("substitute_id"));
    }
}
