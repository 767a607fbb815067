package gent.jobteam.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code staff_member}. */
@Repository
class JdbcStaff {

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StaffMember> find(String userId) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         where user_id = :user
                        """).param("user", userId).query(JdbcStaff::toMember).optional();
    }

    List<StaffMember> withRole(Role role) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         where role = :role
                         order by name, user_id
                        """)
                .param("role", role.name())
                .query(JdbcStaff::toMember)
                .list();
    }

    List<StaffMember> everybody() {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         order by name, user_id
                        """).query(JdbcStaff::toMember).list();
    }

    /** In the order of their names; part of a name or user id narrows the list, a user id says where to go on. */
    List<StaffMember> list(String part, String after, int most) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         where (strpos(lower(name), lower(:part)) > 0 or strpos(user_id, lower(:part)) > 0)
                           and (:after = '' or (lower(name), user_id)
                                > (select lower(name), user_id from staff_member where user_id = :after))
                         order by lower(name), user_id
                         limit :most
                        """)
                .param("part", part)
                .param("after", after)
                .param("most", most)
                .query(JdbcStaff::toMember)
                .list();
    }

    List<StaffMember> goneBefore(LocalDate day) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         where last_day < :day
                         order by user_id
                        """).param("day", day).query(JdbcStaff::toMember).list();
    }

    /** Waits for whoever changes a colleague with this role. */
    List<StaffMember> lock(Role role) {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail, last_day
                          from staff_member
                         where role = :role
                         order by user_id
                           for update
                        """)
                .param("role", role.name())
                .query(JdbcStaff::toMember)
                .list();
    }

    /** Whether somebody has this user id, written with capitals or without. */
    boolean isTaken(String userId) {
        return jdbc.sql("select exists (select 1 from staff_member where lower(user_id) = lower(:user))")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    void save(StaffMember member) {
        jdbc.sql("""
                        insert into staff_member
                               (user_id, name, role, organisation, zone, languages, expertise, fte_percent, mail,
                                last_day)
                        values (:user, :name, :role, :organisation, :zone, :languages, :expertise, :fte, :mail, :lastDay)
                        on conflict (user_id) do update
                           set name = excluded.name, role = excluded.role, organisation = excluded.organisation,
                               zone = excluded.zone, languages = excluded.languages,
                               expertise = excluded.expertise, fte_percent = excluded.fte_percent,
                               mail = excluded.mail, last_day = excluded.last_day
                        """)
                .param("user", member.userId())
                .param("name", member.name())
                .param("role", member.role().name())
                .param("organisation", member.organisation())
                .param("zone", member.zone())
                .param("languages", member.languages().toArray(String[]::new))
                .param("expertise", member.expertise().toArray(String[]::new))
                .param("fte", member.ftePercent())
                .param("mail", member.mail())
                .param("lastDay", member.lastDay(), Types.DATE)
                .update();
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
                row.getInt("fte_percent"),
                row.getString("mail"),
                row.getObject("last_day", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
