package gent.jobteam.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code appointment_stand_in}. */
@Repository
class JdbcStandIns {

    /**
     * Who was invited instead of somebody.
     *
     * @param userId {@code null} when nobody stands in any more
     * @param sequence of her invitation
     * @param follows sequence of the appointment that she was invited to
     * @param knows whether an invitation before that one left for her
     */
    record StandIn(String absentId, String userId, int sequence, int follows, boolean knows) {}

    private final JdbcClient jdbc;

    JdbcStandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandIn> of(UUID appointment) {
        return jdbc.sql("""
                        select absent_id, user_id, sequence, follows, knows
                          from appointment_stand_in
                         where appointment_id = :id
                         order by absent_id
                        """)
                .param("id", appointment)
                .query((row, number) -> new StandIn(
                        row.getString("absent_id"),
                        row.getString("user_id"),
                        row.getInt("sequence"),
                        row.getInt("follows"),
                        row.getBoolean("knows")))
                .list();
    }

    /** Appointments from this day on to which somebody was invited instead of somebody else. */
    List<UUID> appointmentsFrom(LocalDate day) {
        return jdbc.sql("""
                        select distinct s.appointment_id
                          from appointment_stand_in s
                          join appointment a on a.id = s.appointment_id
                         where s.user_id is not null and a.on_day >= :day
                        """).param("day", day).query(UUID.class).list();
    }

    void keep(UUID appointment, StandIn standIn) {
        jdbc.sql("""
                        insert into appointment_stand_in (appointment_id, absent_id, user_id, sequence, follows, knows)
                        values (:id, :absent, :user, :sequence, :follows, :knows)
                        on conflict (appointment_id, absent_id) do update
                           set user_id = :user, sequence = :sequence, follows = :follows, knows = :knows
                        """)
                .param("id", appointment)
                .param("absent", standIn.absentId())
                .param("user", standIn.userId())
                .param("sequence", standIn.sequence())
                .param("follows", standIn.follows())
                .param("knows", standIn.knows())
                .update();
    }
}
