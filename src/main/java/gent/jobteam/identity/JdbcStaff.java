package gent.jobteam.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code staff_member} and {@code absence}. */
@Repository
class JdbcStaff {

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StaffMember> find(String userId) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent
                          from staff_member
                         where user_id = :user
                        """).param("user", userId).query(JdbcStaff::toMember).optional();
    }

    List<StaffMember> withRole(Role role) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent
                          from staff_member
                         where role = :role
                         order by name, user_id
                        """)
                .param("role", role.name())
                .query(JdbcStaff::toMember)
                .list();
    }

    void save(StaffMember member) {
        jdbc.sql("""
                        insert into staff_member
                               (user_id, name, role, organisation, zone, languages, expertise, fte_percent)
                        values (:user, :name, :role, :organisation, :zone, :languages, :expertise, :fte)
                        on conflict (user_id) do update
                           set name = excluded.name, role = excluded.role, organisation = excluded.organisation,
                               zone = excluded.zone, languages = excluded.languages,
                               expertise = excluded.expertise, fte_percent = excluded.fte_percent
                        """)
                .param("user", member.userId())
                .param("name", member.name())
                .param("role", member.role().name())
                .param("organisation", member.organisation())
                .param("zone", member.zone())
                .param("languages", member.languages().toArray(String[]::new))
                .param("expertise", member.expertise().toArray(String[]::new))
                .param("fte", member.ftePercent())
                .update();
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
                .query(JdbcStaff::toAbsence)
                .optional();
    }

    /** A later note that covers the same days replaces the one without a substitute. */
    Optional<Absence> absenceWithoutSubstitute(String userId, LocalDate today) {
        return jdbc.sql("""
                        select user_id, from_day, until_day, substitute_id
                          from absence a
                         where user_id = :user and until_day >= :today and substitute_id is null
                           and not exists (select 1
                                             from absence later
                                            where later.user_id = a.user_id and later.id > a.id
                                              and later.substitute_id is not null
                                              and later.from_day <= a.from_day and later.until_day >= a.until_day)
                         order by from_day, id
                         limit 1
                        """)
                .param("user", userId)
                .param("today", today)
                .query(JdbcStaff::toAbsence)
                .optional();
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
                .query(JdbcStaff::toAbsence)
                .list();
    }

    private static Absence toAbsence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("user_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("substitute_id"));
    }

    private static StaffMember toMember(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                row.getString("user_id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("organisation"),
                row.getString("zone"),
                texts(row, "languages"),
                texts(row, "expertise"),
                row.getInt("fte_percent"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
