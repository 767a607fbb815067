package gent.jobteam.groupsession;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code group_session}. */
@Repository
class JdbcSessions {

    private static final String SELECT = """
            select s.number, s.theme, s.title, s.on_day, s.begins_at, s.minutes, s.location, s.place, s.places, s.languages,
                   s.life_domain, s.state, s.goes_on, s.sequence, s.trainer_id, s.walk_ins, s.lesson,
                   (select count(*) from session_sign_up u
                     where u.session_number = s.number and u.state in ('signedUp', 'present', 'absent')) as taken,
                   (select count(*) from session_sign_up u
                     where u.session_number = s.number and u.state = 'present') as present
              from group_session s
            """;

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextSequence() {
        return jdbc.sql("select nextval('session_number')").query(Long.class).single();
    }

    void add(SessionNumber number, SessionPlan plan, String trainerId, Instant now) {
        jdbc.sql("""
                        insert into group_session
                               (number, theme, title, on_day, begins_at, minutes, location, place, places, languages,
                                life_domain, state, goes_on, sequence, trainer_id, planned_at, lesson)
                        values (:number, :theme, :title, :day, :begin, :minutes, :location, :place, :places, :languages,
                                :domain, 'planned', false, 0, :trainer, :now, '')
                        """)
                .param("number", number.value())
                .param("theme", plan.theme())
                .param("title", plan.title())
                .param("day", plan.slot().day())
                .param("begin", plan.slot().begin())
                .param("minutes", plan.slot().minutes())
                .param("location", plan.place().location())
                .param("place", plan.place().words())
                .param("places", plan.places())
                .param("languages", plan.languages().toArray(String[]::new))
                .param("domain", plan.lifeDomain())
                .param("trainer", trainerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Session> find(SessionNumber number) {
        return jdbc.sql(SELECT + " where s.number = :number")
                .param("number", number.value())
                .query(JdbcSessions::toSession)
                .optional();
    }

    /** Whoever else wants to change it or its sign-ups waits for the end of this transaction; false when there is none. */
    boolean lock(SessionNumber number) {
        return jdbc.sql("select 1 from group_session where number = :number for update")
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<Session> findAll(Collection<SessionNumber> numbers) {
        return jdbc.sql(SELECT + " where s.number = any (:numbers)")
                .param("numbers", numbers.stream().map(SessionNumber::value).toArray(String[]::new))
                .query(JdbcSessions::toSession)
                .list();
    }

    /** From this day on, the earliest first; at most 200. */
    List<Session> plannedFrom(LocalDate day) {
        return jdbc.sql(SELECT + """
                         where s.state = 'planned' and s.on_day >= :day
                         order by s.on_day, s.begins_at, s.number
                         limit 200
                        """)
                .param("day", day)
                .query(JdbcSessions::toSession)
                .list();
    }

    /** Those that a trainer gives or gave since this day, the latest first; at most 200. */
    List<Session> ofTrainerSince(String trainerId, LocalDate day) {
        return jdbc.sql(SELECT + """
                         where s.trainer_id = :trainer and s.on_day >= :day
                         order by s.on_day desc, s.begins_at desc, s.number
                         limit 200
                        """)
                .param("trainer", trainerId)
                .param("day", day)
                .query(JdbcSessions::toSession)
                .list();
    }

    void move(SessionNumber number, Slot slot, MeetingPlace place) {
        jdbc.sql("""
                        update group_session
                           set on_day = :day, begins_at = :begin, location = :location, place = :place,
                               sequence = sequence + 1, goes_on = false
                         where number = :number
                        """)
                .param("day", slot.day())
                .param("begin", slot.begin())
                .param("location", place.location())
                .param("place", place.words())
                .param("number", number.value())
                .update();
    }

    void noteGoesOn(SessionNumber number, boolean goesOn) {
        jdbc.sql("update group_session set goes_on = :goesOn where number = :number")
                .param("goesOn", goesOn)
                .param("number", number.value())
                .update();
    }

    void noteState(SessionNumber number, Session.State state, Integer walkIns) {
        jdbc.sql("update group_session set state = :state, walk_ins = :walkIns where number = :number")
                .param("state", state.code())
                .param("walkIns", walkIns)
                .param("number", number.value())
                .update();
    }

    void noteLesson(SessionNumber number, String lesson) {
        jdbc.sql("update group_session set lesson = :lesson where number = :number")
                .param("lesson", lesson)
                .param("number", number.value())
                .update();
    }

    private static Session toSession(ResultSet row, int rowNumber) throws SQLException {
        String location = row.getString("location");
        var place = location == null ? MeetingPlace.elsewhere(row.getString("place")) : MeetingPlace.at(location);
        var plan = new SessionPlan(
                row.getString("theme"),
                row.getString("title"),
                new Slot(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("begins_at", LocalTime.class),
                        row.getInt("minutes")),
                place,
                row.getInt("places"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("life_domain"));
        return new Session(
                new SessionNumber(row.getString("number")),
                plan,
                Session.State.of(row.getString("state")),
                row.getBoolean("goes_on"),
                row.getInt("sequence"),
                row.getString("trainer_id"),
                row.getInt("taken"),
                row.getInt("present"),
                row.getObject("walk_ins", Integer.class),
                row.getString("lesson"));
    }
}
