package gent.jobteam.participant;

import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code participant} and {@code case_file}. */
@Repository
class JdbcCaseFiles {

    private static final String SELECT = """
            select c.number, c.zone, c.channel, c.referrer, c.phase, c.owner_id, c.manager_id, c.opened_at, c.ended_at,
                   c.ending, p.id, p.name, p.phone, p.email, p.contact_language, p.district
              from case_file c
              join participant p on p.id = c.participant_id
            """;

    private final JdbcClient jdbc;

    JdbcCaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextSequence() {
        return jdbc.sql("select nextval('case_number')").query(Long.class).single();
    }

    void add(Participant participant, Instant now) {
        jdbc.sql("""
                        insert into participant (id, name, phone, email, contact_language, district, created_at)
                        values (:id, :name, :phone, :email, :language, :district, :now)
                        """)
                .param("id", participant.id())
                .param("name", participant.name())
                .param("phone", participant.phone())
                .param("email", participant.email())
                .param("language", participant.contactLanguage())
                .param("district", participant.district())
                .param("now", utc(now))
                .update();
    }

    void update(Participant participant) {
        jdbc.sql("""
                        update participant
                           set name = :name, phone = :phone, email = :email, contact_language = :language,
                               district = :district
                         where id = :id
                        """)
                .param("id", participant.id())
                .param("name", participant.name())
                .param("phone", participant.phone())
                .param("email", participant.email())
                .param("language", participant.contactLanguage())
                .param("district", participant.district())
                .update();
    }

    /** Until the end of the transaction nobody else changes her. */
    Optional<Participant> lock(UUID participant) {
        return jdbc.sql("""
                        select id, name, phone, email, contact_language, district
                          from participant
                         where id = :id
                           for update
                        """)
                .param("id", participant)
                .query((row, rowNumber) -> toParticipant(row))
                .optional();
    }

    void add(CaseNumber number, UUID participant, NewCase registration, Instant now) {
        jdbc.sql("""
                        insert into case_file
                               (number, participant_id, zone, channel, referrer, phase, owner_id, opened_at)
                        values (:number, :participant, :zone, :channel, :referrer, 'journey', :owner, :now)
                        """)
                .param("number", number.value())
                .param("participant", participant)
                .param("zone", registration.zone())
                .param("channel", registration.channel())
                .param("referrer", registration.referrer())
                .param("owner", registration.ownerId())
                .param("now", utc(now))
                .update();
    }

    Optional<CaseFile> find(CaseNumber number) {
        return jdbc.sql(SELECT + " where c.number = :number")
                .param("number", number.value())
                .query(JdbcCaseFiles::toCaseFile)
                .optional();
    }

    /** Also for a reader for whom the person has no row. */
    Optional<CaseHead> head(CaseNumber number) {
        return jdbc.sql("""
                        select c.number, c.zone, c.phase, coalesce(c.manager_id, c.owner_id) as responsible_id,
                               c.opened_at, c.ended_at, p.id, p.name, p.phone, p.email, p.contact_language, p.district
                          from case_file c
                          left join participant p on p.id = c.participant_id
                         where c.number = :number
                        """)
                .param("number", number.value())
                .query(JdbcCaseFiles::toHead)
                .optional();
    }

    List<CaseFile> findAll(Collection<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where c.number in (:numbers) limit 500")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .query(JdbcCaseFiles::toCaseFile)
                .list();
    }

    void assignManager(CaseNumber number, String userId) {
        jdbc.sql("update case_file set manager_id = :user, owner_id = :user where number = :number")
                .param("user", userId)
                .param("number", number.value())
                .update();
    }

    /** Of two who pass on the same case at once, one finds that nothing is left to change. */
    boolean passOn(CaseNumber number, String former, String userId) {
        return jdbc.sql("""
                                update case_file
                                   set owner_id = :user, manager_id = case when manager_id is not null then :user end
                                 where number = :number and coalesce(manager_id, owner_id) = :former
                                   and ended_at is null
                                """)
                        .param("user", userId)
                        .param("former", former)
                        .param("number", number.value())
                        .update()
                == 1;
    }

    int caseload(String userId) {
        return jdbc.sql("select count(*) from case_file where manager_id = :user and ended_at is null")
                .param("user", userId)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> caseloads() {
        var caseloads = new HashMap<String, Integer>();
        jdbc.sql("""
                        select manager_id, count(*) as cases
                          from case_file
                         where manager_id is not null and ended_at is null
                         group by manager_id
                        """).query(row -> {
            caseloads.put(row.getString("manager_id"), row.getInt("cases"));
        });
        return caseloads;
    }

    Map<String, Integer> responsibilities() {
        var running = new HashMap<String, Integer>();
        jdbc.sql("""
                        select coalesce(manager_id, owner_id) as responsible_id, count(*) as cases
                          from case_file
                         where ended_at is null
                         group by responsible_id
                        """).query(row -> {
            running.put(row.getString("responsible_id"), row.getInt("cases"));
        });
        return running;
    }

    Map<String, Integer> running(Collection<String> userIds) {
        var running = new HashMap<String, Integer>();
        jdbc.sql("""
                        select coalesce(manager_id, owner_id) as responsible_id, count(*) as cases
                          from case_file
                         where coalesce(manager_id, owner_id) in (:users) and ended_at is null
                         group by responsible_id
                        """).param("users", userIds).query(row -> {
            running.put(row.getString("responsible_id"), row.getInt("cases"));
        });
        return running;
    }

    List<CaseNumber> runningOf(Collection<String> userIds) {
        return jdbc.sql("""
                        select number
                          from case_file
                         where coalesce(manager_id, owner_id) in (:users) and ended_at is null
                         order by number
                         limit 500
                        """)
                .param("users", userIds)
                .query((row, rowNumber) -> new CaseNumber(row.getString("number")))
                .list();
    }

    void enterPhase(CaseNumber number, String phase) {
        jdbc.sql("update case_file set phase = :phase where number = :number")
                .param("phase", phase)
                .param("number", number.value())
                .update();
    }

    void end(CaseNumber number, String ending, Instant now) {
        jdbc.sql("update case_file set ended_at = :now, ending = :ending where number = :number")
                .param("now", utc(now))
                .param("ending", ending)
                .param("number", number.value())
                .update();
    }

    private static CaseHead toHead(ResultSet row, int rowNumber) throws SQLException {
        Instant ended = instant(row, "ended_at");
        return new CaseHead(
                new CaseNumber(row.getString("number")),
                row.getString("zone"),
                row.getString("phase"),
                row.getString("responsible_id"),
                LocalTime.dayOf(instant(row, "opened_at")),
                ended == null ? null : LocalTime.dayOf(ended),
                row.getObject("id") == null ? Optional.empty() : Optional.of(toParticipant(row)));
    }

    private static Participant toParticipant(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("contact_language"),
                row.getString("district"));
    }

    private static CaseFile toCaseFile(ResultSet row, int rowNumber) throws SQLException {
        return new CaseFile(
                new CaseNumber(row.getString("number")),
                toParticipant(row),
                row.getString("zone"),
                row.getString("channel"),
                row.getString("referrer"),
                row.getString("phase"),
                row.getString("owner_id"),
                row.getString("manager_id"),
                instant(row, "opened_at"),
                instant(row, "ended_at"),
                row.getString("ending"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
