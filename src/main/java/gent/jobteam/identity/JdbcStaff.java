package gent.jobteam.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    List<StaffMember> everybody() {
        return jdbc.sql("""
                        select user_id, name, role, organisation, zone, languages, expertise, fte_percent
                          from staff_member
                         order by name, user_id
                        """).query(JdbcStaff::toMember).list();
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
