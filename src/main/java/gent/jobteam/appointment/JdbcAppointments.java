package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code appointment} and {@code appointment_attendee}. */
@Repository
class JdbcAppointments {

    private static final String SELECT = """
            select a.id, case_number, purpose, on_day, begins_at, minutes, place_kind, location, place, interpreter,
                   with_participant, state, version, sequence, participant_sequence, participant_knows, planned_by_id,
                   arrived_at, user_id, function, mail, knows
              from appointment a
              left join appointment_attendee on appointment_id = a.id
            """;

    private static final String ORDER = " order by on_day, begins_at, a.id, position";

    private final JdbcClient jdbc;

    JdbcAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new. */
    boolean add(Appointment appointment, Instant now) {
        boolean isNew = values(jdbc.sql("""
                                insert into appointment
                                       (id, case_number, purpose, on_day, begins_at, minutes, place_kind, location, place,
                                        interpreter, with_participant, state, version, sequence, participant_sequence,
                                        participant_knows, planned_by_id, planned_at, changed_by_id, changed_at)
                                values (:id, :case, :purpose, :day, :begin, :minutes, :kind, :location, :place,
                                        :interpreter, :with, :state, :version, :sequence, :told,
                                        :knows, :by, :now, :by, :now)
                                on conflict (id) do nothing
                                """), appointment)
                        .param("case", appointment.caseNumber().value())
                        .param("version", appointment.version())
                        .param("by", appointment.plannedById())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (isNew) {
            addAttendees(appointment);
        }
        return isNew;
    }

    /** Replaces a {@link #lock locked} one. */
    void change(Appointment appointment, String byId, Instant now) {
        values(jdbc.sql("""
                                update appointment
                                   set purpose = :purpose, on_day = :day, begins_at = :begin, minutes = :minutes,
                                       place_kind = :kind, location = :location, place = :place,
                                       interpreter = :interpreter, with_participant = :with, state = :state,
                                       version = version + 1, sequence = :sequence, participant_sequence = :told,
                                       participant_knows = :knows, changed_by_id = :by, changed_at = :now,
                                       arrived_at = case when on_day = :day then arrived_at end,
                                       arrived_by_id = case when on_day = :day then arrived_by_id end
                                 where id = :id
                                """), appointment)
                .param("by", byId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from appointment_attendee where appointment_id = :id")
                .param("id", appointment.id())
                .update();
        addAttendees(appointment);
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Appointment appointment) {
        Plan plan = appointment.plan();
        return statement
                .param("id", appointment.id())
                .param("purpose", plan.purpose())
                .param("day", plan.slot().day())
                .param("begin", plan.slot().begin())
                .param("minutes", plan.slot().minutes())
                .param("kind", plan.place().where().name())
                .param("location", plan.place().location())
                .param("place", plan.place().words())
                .param("interpreter", plan.interpreter().name())
                .param("with", plan.withParticipant())
                .param("state", appointment.cancelled() ? "cancelled" : "planned")
                .param("sequence", appointment.sequence())
                .param("told", appointment.participantSequence())
                .param("knows", appointment.participantKnows());
    }

    private void addAttendees(Appointment appointment) {
        List<Attendee> attendees = appointment.plan().attendees();
        for (int position = 0; position < attendees.size(); position++) {
            Attendee attendee = attendees.get(position);
            jdbc.sql("""
                            insert into appointment_attendee (appointment_id, position, user_id, function, mail, knows)
                            values (:id, :position, :user, :function, :mail, :knows)
                            """)
                    .param("id", appointment.id())
                    .param("position", position)
                    .param("user", attendee.userId())
                    .param("function", attendee.function())
                    .param("mail", attendee.mail())
                    .param("knows", attendee.knows())
                    .update();
        }
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id" + ORDER).param("id", id).query(JdbcAppointments::rows).stream()
                .findFirst();
    }

    /** As {@link #find}; nobody else changes it before the end of the transaction. */
    Optional<Appointment> lock(UUID id) {
        jdbc.sql("select id from appointment where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Of a case, cancelled ones too, the earliest first. */
    List<Appointment> of(CaseNumber number) {
        return jdbc.sql(SELECT + " where case_number = :number" + ORDER)
                .param("number", number.value())
                .query(JdbcAppointments::rows);
    }

    /** Planned for one of these colleagues on a day of these, both included; the earliest first. */
    List<Appointment> withColleagues(Collection<String> userIds, LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + """
                         where state = 'planned' and on_day between :from and :until
                           and exists (select 1 from appointment_attendee own
                                        where own.appointment_id = a.id and own.user_id = any (:users))
                        """ + ORDER)
                .param("from", from)
                .param("until", until)
                .param("users", userIds.toArray(String[]::new))
                .query(JdbcAppointments::rows);
    }

    /** To which participants come at a location of the partnership on a day; the earliest first. */
    List<Appointment> ofVisitors(String location, LocalDate day) {
        return jdbc.sql(SELECT + """
                         where state = 'planned' and on_day = :day and location = :location and with_participant
                        """ + ORDER)
                .param("day", day)
                .param("location", location)
                .query(JdbcAppointments::rows);
    }

    /** @param moment when the participant had come; {@code null} when she did not */
    void arrived(UUID id, Instant moment, String byId) {
        jdbc.sql("update appointment set arrived_at = :moment, arrived_by_id = :by where id = :id")
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", moment == null ? null : byId, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** How many are planned from this day on, by user id of the colleagues who come. */
    Map<String, Integer> countsFrom(LocalDate day) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select own.user_id, count(*) appointments
                          from appointment_attendee own
                          join appointment a on a.id = own.appointment_id
                         where a.state = 'planned' and a.on_day >= :day and own.user_id is not null
                         group by own.user_id
                        """).param("day", day).query(row -> {
            counts.put(row.getString("user_id"), row.getInt("appointments"));
        });
        return counts;
    }

    private static List<Appointment> rows(ResultSet rows) throws SQLException {
        Map<UUID, Appointment> heads = new LinkedHashMap<>();
        Map<UUID, List<Attendee>> attendees = new LinkedHashMap<>();
        while (rows.next()) {
            UUID id = rows.getObject("id", UUID.class);
            if (!heads.containsKey(id)) {
                heads.put(id, head(id, rows));
                attendees.put(id, new ArrayList<>());
            }
            // Without anybody invited, the function is null.
            if (rows.getString("function") != null) {
                attendees
                        .get(id)
                        .add(new Attendee(
                                rows.getString("user_id"),
                                rows.getString("function"),
                                rows.getString("mail"),
                                rows.getBoolean("knows")));
            }
        }
        return heads.values().stream()
                .map(head -> head.with(head.plan().with(attendees.get(head.id()))))
                .toList();
    }

    private static Appointment head(UUID id, ResultSet row) throws SQLException {
        var plan = new Plan(
                row.getString("purpose"),
                new Slot(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("begins_at", LocalTime.class),
                        row.getInt("minutes")),
                new MeetingPlace(
                        Where.valueOf(row.getString("place_kind")), row.getString("location"), row.getString("place")),
                Interpreter.valueOf(row.getString("interpreter")),
                row.getBoolean("with_participant"),
                List.of());
        return new Appointment(
                id,
                new CaseNumber(row.getString("case_number")),
                plan,
                row.getString("state").equals("cancelled"),
                row.getInt("version"),
                row.getInt("sequence"),
                row.getObject("participant_sequence", Integer.class),
                row.getBoolean("participant_knows"),
                row.getString("planned_by_id"),
                Optional.ofNullable(row.getObject("arrived_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
