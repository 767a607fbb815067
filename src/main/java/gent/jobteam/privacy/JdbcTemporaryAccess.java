package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code temporary_access}. */
@Repository
class JdbcTemporaryAccess {

    private final JdbcClient jdbc;

    JdbcTemporaryAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber number, TemporaryAccess access) {
        jdbc.sql("""
                        insert into temporary_access (case_number, user_id, tie, reason, from_at, until_at)
                        values (:number, :user, :tie, :reason, :from, :until)
                        """)
                .param("number", number.value())
                .param("user", access.userId())
                .param("tie", access.tie().name())
                .param("reason", access.reason())
                .param("from", utc(access.from()))
                .param("until", utc(access.until()))
                .update();
    }

    Set<Tie> ties(CaseNumber number, String userId, Instant now) {
        return jdbc.sql("""
                        select distinct tie
                          from temporary_access
                         where case_number = :number and user_id = :user and from_at <= :now and until_at > :now
                        """)
                .param("number", number.value())
                .param("user", userId)
                .param("now", utc(now))
                .query((row, rowNumber) -> Tie.valueOf(row.getString("tie")))
                .set();
    }

    /** By case; cases without such a tie are left out. */
    Map<CaseNumber, Set<Tie>> tiesOf(Collection<CaseNumber> numbers, String userId, Instant now) {
        var ties = new HashMap<CaseNumber, Set<Tie>>();
        jdbc.sql("""
                        select case_number, tie
                          from temporary_access
                         where case_number = any (:numbers) and user_id = :user
                           and from_at <= :now and until_at > :now
                        """)
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("user", userId)
                .param("now", utc(now))
                .query(row -> {
                    ties.computeIfAbsent(
                                    new CaseNumber(row.getString("case_number")), first -> EnumSet.noneOf(Tie.class))
                            .add(Tie.valueOf(row.getString("tie")));
                });
        return ties;
    }

    List<TemporaryAccess> emergencies(CaseNumber number, int most) {
        return jdbc.sql("""
                        select user_id, tie, reason, from_at, until_at
                          from temporary_access
                         where case_number = :number and tie = 'EMERGENCY'
                         order by from_at desc
                         limit :most
                        """)
                .param("number", number.value())
                .param("most", most)
                .query(JdbcTemporaryAccess::toAccess)
                .list();
    }

    /** Of all cases, the newest first. */
    List<Emergency> emergencies(int most) {
        return jdbc.sql("""
                        select case_number, user_id, tie, reason, from_at, until_at
                          from temporary_access
                         where tie = 'EMERGENCY'
                         order by from_at desc, id desc
                         limit :most
                        """)
                .param("most", most)
                .query((row, rowNumber) ->
                        new Emergency(new CaseNumber(row.getString("case_number")), toAccess(row, rowNumber)))
                .list();
    }

    private static TemporaryAccess toAccess(ResultSet row, int rowNumber) throws SQLException {
        return new TemporaryAccess(
                row.getString("user_id"),
                Tie.valueOf(row.getString("tie")),
                row.getString("reason"),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
