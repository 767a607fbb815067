package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.Referral.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code referral}. */
@Repository
class JdbcReferrals {

    private static final String SELECT = """
            select id, case_number, purpose, state, organisation, contact_person, receiver_email, receiver_phone,
                   question, reachable_at, prepared_by, letter, names_participant, asked_at, reason
              from referral
            """;

    private final JdbcClient jdbc;

    JdbcReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the referral, or replaces what was prepared before and makes it a draft again. */
    void prepare(UUID id, CaseNumber caseNumber, Purpose purpose, Draft draft, String userId, Instant now) {
        jdbc.sql("""
                        insert into referral
                               (id, case_number, purpose, state, organisation, contact_person, receiver_email,
                                receiver_phone, question, reachable_at, prepared_by, prepared_at)
                        values (:id, :case, :purpose, 'draft', :organisation, :person, :email, :phone, :question,
                                :reachableAt, :user, :now)
                        on conflict (id) do update
                           set state = 'draft', organisation = excluded.organisation,
                               contact_person = excluded.contact_person, receiver_email = excluded.receiver_email,
                               receiver_phone = excluded.receiver_phone, question = excluded.question,
                               reachable_at = excluded.reachable_at, prepared_by = excluded.prepared_by,
                               prepared_at = excluded.prepared_at
                        """)
                .param("id", id)
                .param("case", caseNumber.value())
                .param("purpose", purpose.code())
                .param("organisation", draft.organisation())
                .param("person", draft.contactPerson())
                .param("email", draft.email())
                .param("phone", draft.phone())
                .param("question", draft.question())
                .param("reachableAt", draft.reachableAt())
                .param("user", userId)
                .param("now", utc(now))
                .update();
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(JdbcReferrals::toReferral)
                .optional();
    }

    /** As {@link #find}; others who lock it wait until the end of the transaction. */
    Referral lock(UUID id) {
        jdbc.sql("select 1 from referral where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
        return find(id).orElseThrow();
    }

    /** What was asked of others in words that say who the case is about, and is not answered. */
    List<Referral> askedByName(CaseNumber number) {
        return jdbc.sql(SELECT + " where case_number = :case and state in ('sent', 'phoned') and names_participant")
                .param("case", number.value())
                .query(JdbcReferrals::toReferral)
                .list();
    }

    boolean isAskedAbout(CaseNumber number) {
        return jdbc.sql("select exists (select 1 from referral where case_number = :case)")
                .param("case", number.value())
                .query(Boolean.class)
                .single();
    }

    List<Referral> openOf(CaseNumber number) {
        return jdbc.sql(SELECT + """
                         where case_number = :case and answered_at is null and purpose <> 'handover'
                         order by prepared_at, id
                        """)
                .param("case", number.value())
                .query(JdbcReferrals::toReferral)
                .list();
    }

    Optional<UUID> stepOf(UUID id) {
        return jdbc.sql("select step_id from referral where id = :id")
                .param("id", id)
                .query((row, rowNumber) -> Optional.ofNullable(row.getObject("step_id", UUID.class)))
                .optional()
                .flatMap(step -> step);
    }

    void noteStep(UUID id, UUID step) {
        jdbc.sql("update referral set step_id = :step where id = :id")
                .param("step", step)
                .param("id", id)
                .update();
    }

    Optional<String> lastEmailOf(String organisation) {
        return jdbc.sql("""
                        select receiver_email
                          from referral
                         where organisation = :organisation and receiver_email <> ''
                         order by prepared_at desc
                         limit 1
                        """)
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }

    Optional<String> lastReachableAt(String userId) {
        return jdbc.sql("""
                        select reachable_at
                          from referral
                         where prepared_by = :user
                         order by prepared_at desc
                         limit 1
                        """).param("user", userId).query(String.class).optional();
    }

    void confirm(UUID id, String letter, boolean namesParticipant, String userId, Instant now) {
        jdbc.sql("""
                        update referral
                           set state = 'confirmed', letter = :letter, names_participant = :names,
                               confirmed_by = :user, confirmed_at = :now
                         where id = :id
                        """)
                .param("letter", letter)
                .param("names", namesParticipant)
                .param("user", userId)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update referral set state = 'sent', asked_at = :now where id = :id and state = 'confirmed'")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void undelivered(UUID id) {
        jdbc.sql("update referral set state = 'undelivered' where id = :id and state = 'sent'")
                .param("id", id)
                .update();
    }

    void phoned(UUID id, LocalDate day, String with, Instant now) {
        jdbc.sql("""
                        update referral
                           set state = 'phoned', phoned_on = :day, phoned_with = :with,
                               asked_at = coalesce(asked_at, :now)
                         where id = :id and answered_at is null
                        """)
                .param("day", day)
                .param("with", with)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void reminded(UUID id, Instant now) {
        jdbc.sql("update referral set reminded_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /** Whether this is the first answer; a later one changes nothing. */
    boolean end(UUID id, State state, Answer answer, String by, Instant now) {
        return jdbc.sql("""
                        update referral
                           set state = :state, reason = :reason, answer_note = :note, answered_by = :by,
                               answered_at = :now, contact_person = coalesce(nullif(:person, ''), contact_person)
                         where id = :id and answered_at is null
                        """)
                        .param("state", state.code())
                        .param("reason", answer.reason())
                        .param("note", answer.note())
                        .param("by", by)
                        .param("now", utc(now))
                        .param("person", answer.contactPerson())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Referral toReferral(ResultSet row, int rowNumber) throws SQLException {
        var draft = new Draft(
                row.getString("organisation"),
                row.getString("contact_person"),
                row.getString("receiver_email"),
                row.getString("receiver_phone"),
                row.getString("question"),
                row.getString("reachable_at"));
        var askedAt = row.getObject("asked_at", OffsetDateTime.class);
        return new Referral(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                Purpose.of(row.getString("purpose")),
                State.of(row.getString("state")),
                draft,
                row.getString("prepared_by"),
                row.getString("letter"),
                row.getBoolean("names_participant"),
                askedAt == null ? null : askedAt.toInstant(),
                row.getString("reason"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
