package gent.jobteam.handover;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code handover} and {@code handover_walk}. */
@Repository
class JdbcHandovers {

    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, CaseNumber caseNumber, UUID referral, Meeting meeting, String guideId, Instant now) {
        jdbc.sql("""
                        insert into handover
                               (id, case_number, referral_id, state, met_on, guide_id, new_guide, new_guide_contact,
                                end_conditions, open_points, begun_at)
                        values (:id, :case, :referral, 'begun', :metOn, :guide, :newGuide, :newGuideContact,
                                :endConditions, :openPoints, :now)
                        """)
                .param("id", id)
                .param("case", caseNumber.value())
                .param("referral", referral)
                .param("metOn", meeting.on())
                .param("guide", guideId)
                .param("newGuide", meeting.newGuide())
                .param("newGuideContact", meeting.newGuideContact())
                .param("endConditions", meeting.endConditions())
                .param("openPoints", meeting.openPoints())
                .param("now", utc(now))
                .update();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql("""
                        select id, case_number, referral_id, guide_id, new_guide, end_conditions, open_points
                          from handover
                         where id = :id
                        """).param("id", id).query(JdbcHandovers::toHandover).optional();
    }

    void add(UUID handover, Walk walk, String userId, Instant now) {
        jdbc.sql("""
                        insert into handover_walk (handover_id, walked_on, who, note, noted_by, noted_at)
                        values (:handover, :on, :who, :note, :user, :now)
                        """)
                .param("handover", handover)
                .param("on", walk.on())
                .param("who", walk.who())
                .param("note", walk.note())
                .param("user", userId)
                .param("now", utc(now))
                .update();
    }

    void release(UUID id, LocalDate confirmedOn, String userId, Instant now) {
        jdbc.sql("""
                        update handover
                           set state = 'released', confirmed_on = :on, ended_by = :user, ended_at = :now
                         where id = :id and state = 'begun'
                        """)
                .param("on", confirmedOn)
                .param("user", userId)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void fail(UUID id, Failure failure, String userId, Instant now) {
        jdbc.sql("""
                        update handover
                           set state = 'failed', failure_reason = :reason, failure_note = :note, ended_by = :user,
                               ended_at = :now
                         where id = :id and state = 'begun'
                        """)
                .param("reason", failure.reason())
                .param("note", failure.note())
                .param("user", userId)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    private static Handover toHandover(ResultSet row, int rowNumber) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("referral_id", UUID.class),
                row.getString("guide_id"),
                row.getString("new_guide"),
                row.getString("end_conditions"),
                row.getString("open_points"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
