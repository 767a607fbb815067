package gent.jobteam.registration;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.registration.Announced.Need;
import gent.jobteam.registration.Announced.Way;
import gent.jobteam.registration.IncomingRegistration.AsideReason;
import gent.jobteam.registration.IncomingRegistration.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code incoming_registration}. */
@Repository
class JdbcIncoming {

    private static final String SELECT = """
            select id, receipt, state, doubts, way, by_herself, organisation, referrer_mail, name, phone, email, question,
                   place, contact_language, district, need, may_hear_result, received_at, case_number, handled_at,
                   handled_by_id, reason, note
              from incoming_registration
            """;

    private final JdbcClient jdbc;

    JdbcIncoming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one sender needs to know again. */
    record Known(String receipt, String digest) {}

    /** @return false, and nothing changed, when one with this id is there already */
    boolean add(UUID id, String receipt, Announced told, Collection<Doubt> doubts, Instant now) {
        return jdbc.sql("""
                        insert into incoming_registration
                               (id, receipt, digest, state, doubts, way, by_herself, organisation, referrer_mail, name,
                                phone, email, question, place, contact_language, district, need, may_hear_result,
                                received_at)
                        values (:id, :receipt, :digest, :state, :doubts, :way, :herself, :organisation, :mail, :name,
                                :phone, :email, :question, :place, :language, :district, :need, :hear, :now)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("receipt", receipt)
                        .param("digest", told.digest())
                        .param("state", (doubts.isEmpty() ? State.RECEIVED : State.WAITING).code())
                        .param("doubts", names(doubts))
                        .param("way", told.way().name().toLowerCase(Locale.ROOT))
                        .param("herself", told.byHerself())
                        .param("organisation", told.organisation())
                        .param("mail", told.referrerMail())
                        .param("name", told.name())
                        .param("phone", told.phone())
                        .param("email", told.email())
                        .param("question", told.question())
                        .param("place", told.place())
                        .param("language", told.contactLanguage())
                        .param("district", told.district())
                        .param("need", told.need().name())
                        .param("hear", told.mayHearResult())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    Optional<Known> known(UUID id) {
        return jdbc.sql("select receipt, digest from incoming_registration where id = :id")
                .param("id", id)
                .query((row, number) -> new Known(row.getString("receipt"), row.getString("digest")))
                .optional();
    }

    Optional<IncomingRegistration> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(JdbcIncoming::toRegistration)
                .optional();
    }

    /** Whoever else wants it waits for this transaction. */
    Optional<IncomingRegistration> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(JdbcIncoming::toRegistration)
                .optional();
    }

    /** Empty when it is no longer new, or when another node has it in hand. */
    Optional<IncomingRegistration> lockNew(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and state = 'received' for update skip locked")
                .param("id", id)
                .query(JdbcIncoming::toRegistration)
                .optional();
    }

    /** The ids of the new ones, the oldest first. */
    List<UUID> received(int most) {
        return jdbc.sql(
                        "select id from incoming_registration where state = 'received' order by received_at, id limit :most")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The oldest first. */
    List<IncomingRegistration> waiting(int most) {
        return jdbc.sql(SELECT + "where state = 'waiting' order by received_at, id limit :most")
                .param("most", most)
                .query(JdbcIncoming::toRegistration)
                .list();
    }

    /** The last that was set aside first. */
    List<IncomingRegistration> aside(int most) {
        return jdbc.sql(SELECT + "where state = 'aside' order by handled_at desc, id limit :most")
                .param("most", most)
                .query(JdbcIncoming::toRegistration)
                .list();
    }

    /** The last first. */
    List<IncomingRegistration> receivedSince(Instant moment, int most) {
        return jdbc.sql(SELECT + "where received_at >= :moment order by received_at desc, id limit :most")
                .param("moment", utc(moment))
                .param("most", most)
                .query(JdbcIncoming::toRegistration)
                .list();
    }

    int waitingBefore(Instant moment) {
        return jdbc.sql("select count(*) from incoming_registration where state = 'waiting' and received_at < :moment")
                .param("moment", utc(moment))
                .query(Integer.class)
                .single();
    }

    /** A person has to look. */
    void doubt(UUID id, Doubt doubt) {
        jdbc.sql("""
                        update incoming_registration
                           set state = 'waiting', doubts = array_append(doubts, :doubt)
                         where id = :id and state = 'received'
                        """).param("id", id).param("doubt", doubt.name()).update();
    }

    /** Counts an attempt that failed. Returns how many did by now. */
    int failed(UUID id) {
        return jdbc.sql("update incoming_registration set tries = tries + 1 where id = :id returning tries")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** What stands in the dossier now does not stand here as well. */
    void accept(UUID id, CaseNumber number, String userId, Instant now) {
        jdbc.sql("""
                        update incoming_registration
                           set state = 'accepted', case_number = :number, handled_by_id = :by, handled_at = :now,
                               reason = null, note = null, name = '', phone = '', email = '', question = ''
                         where id = :id
                        """)
                .param("id", id)
                .param("number", number.value())
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    void setAside(UUID id, AsideReason reason, String note, String userId, Instant now) {
        jdbc.sql("""
                        update incoming_registration
                           set state = 'aside', reason = :reason, note = :note, handled_by_id = :by, handled_at = :now
                         where id = :id
                        """)
                .param("id", id)
                .param("reason", reason.name())
                .param("note", note)
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    /** Returns whether there was one: only what was set aside is ever erased here. */
    boolean erase(UUID id) {
        return jdbc.sql("delete from incoming_registration where id = :id and state = 'aside'")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Erases what was set aside before this moment. Returns how many there were. */
    int eraseAside(Instant before) {
        return jdbc.sql("delete from incoming_registration where state = 'aside' and handled_at < :before")
                .param("before", utc(before))
                .update();
    }

    /** Accepted ones of which the referrer may hear the result and did not yet, by case number, after this one. */
    List<IncomingRegistration> untold(String after, int most) {
        return jdbc.sql(SELECT + """
                        where state = 'accepted' and may_hear_result and result is null and referrer_mail <> ''
                          and case_number > :after
                        order by case_number
                        limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query(JdbcIncoming::toRegistration)
                .list();
    }

    void tell(UUID id, Result result) {
        jdbc.sql("update incoming_registration set result = :result where id = :id")
                .param("id", id)
                .param("result", result.name())
                .update();
    }

    private static String[] names(Collection<Doubt> doubts) {
        return doubts.stream().map(Doubt::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static IncomingRegistration toRegistration(ResultSet row, int number) throws SQLException {
        String caseNumber = row.getString("case_number");
        var handled = row.getObject("handled_at", OffsetDateTime.class);
        String reason = row.getString("reason");
        return new IncomingRegistration(
                row.getObject("id", UUID.class),
                row.getString("receipt"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Arrays.stream((String[]) row.getArray("doubts").getArray())
                        .map(Doubt::valueOf)
                        .toList(),
                told(row),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                handled == null ? null : handled.toInstant(),
                row.getString("handled_by_id"),
                reason == null ? null : AsideReason.valueOf(reason),
                row.getString("note"));
    }

    private static Announced told(ResultSet row) throws SQLException {
        return new Announced(
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getBoolean("by_herself"),
                row.getString("organisation"),
                row.getString("referrer_mail"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("place"),
                row.getString("contact_language"),
                row.getString("district"),
                Need.valueOf(row.getString("need")),
                row.getString("question"),
                row.getBoolean("may_hear_result"));
    }
}
