package gent.jobteam.notification;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code message}: what is queued, and what people do about it. */
@Repository
class JdbcMessages {

    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new. */
    boolean add(NewMessage message, String messageId, Instant now) {
        return jdbc.sql("""
                        insert into message
                               (id, case_number, channel, recipient, subject, body, calendar, calendar_method,
                                message_id, state, queued_at, due_at)
                        values (:id, :case, 'email', :recipient, :subject, :body, :calendar, :method,
                                :messageId, 'queued', :now, :due)
                        on conflict do nothing
                        """)
                        .param("id", message.id())
                        .param("case", message.caseNumber())
                        .param("recipient", message.recipient())
                        .param("subject", message.subject())
                        .param("body", message.body())
                        .param("calendar", ics(message.calendar()))
                        .param("method", method(message.calendar()))
                        .param("messageId", messageId)
                        .param("now", utc(now))
                        .param("due", utc(due(message.notBefore(), now)))
                        .update()
                > 0;
    }

    /** Whether it is new. */
    boolean add(ParticipantMessage message, String messageId, Instant now) {
        CalendarPart calendar = message.calendar() == null ? null : CalendarPart.of(message.calendar());
        return jdbc.sql("""
                        insert into message
                               (id, case_number, template, filled_in, calendar, calendar_method,
                                message_id, state, queued_at, due_at, useful_until)
                        values (:id, :case, :template, :values::jsonb, :calendar, :method,
                                :messageId, 'queued', :now, :due, :until)
                        on conflict do nothing
                        """)
                        .param("id", message.id())
                        .param("case", message.caseNumber())
                        .param("template", message.template())
                        .param(
                                "until",
                                message.usefulUntil() == null ? null : utc(message.usefulUntil()),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("values", MessageRow.json(message.values()))
                        .param("calendar", ics(calendar))
                        .param("method", method(calendar))
                        .param("messageId", messageId)
                        .param("now", utc(now))
                        .param("due", utc(due(message.notBefore(), now)))
                        .update()
                > 0;
    }

    /**
     * Something for the system of a partner; whether it is new.
     *
     * @param endpoint by its name in the settings
     */
    boolean add(String id, String endpoint, String type, String body, String messageId, Instant now) {
        return jdbc.sql("""
                        insert into message
                               (id, channel, recipient, subject, body, message_id, state, queued_at, due_at)
                        values (:id, 'webhook', :endpoint, :type, :body, :messageId, 'queued', :now, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("endpoint", endpoint)
                        .param("type", type)
                        .param("body", body)
                        .param("messageId", messageId)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** Whether it still waited. */
    boolean withdraw(String id) {
        return jdbc.sql("update message set state = 'withdrawn' where id = :id and state = 'queued'")
                        .param("id", id)
                        .update()
                > 0;
    }

    List<Message> undelivered() {
        return jdbc.sql("""
                        select %s
                          from message m
                         where state = 'undelivered' and settled_at is null
                         order by queued_at, id
                         limit 200
                        """.formatted(MessageRow.COLUMNS))
                .query(MessageRow::read)
                .list();
    }

    /** Empty when the message is not given up, or is for a participant. */
    Optional<Message> sendAgain(String id, String recipient, Instant now) {
        return jdbc.sql("""
                        update message m
                           set state = 'queued', recipient = :recipient, attempts = 0, due_at = :now, failure = null
                         where id = :id and state = 'undelivered' and channel = 'email' and template is null
                        returning %s
                        """.formatted(MessageRow.COLUMNS))
                .param("recipient", recipient)
                .param("now", utc(now))
                .param("id", id)
                .query(MessageRow::read)
                .optional();
    }

    /** To where its receiver is reached by now. Empty when the message is not given up, or is a mail to an address. */
    Optional<Message> sendAgain(String id, Instant now) {
        return jdbc.sql("""
                        update message m
                           set state = 'queued', attempts = 0, due_at = :now, failure = null, settled_at = null,
                               refused = '{}', settled_by_id = null,
                               channel = case when template is null then channel end
                         where id = :id and state = 'undelivered' and (channel = 'webhook' or template is not null)
                        returning %s
                        """.formatted(MessageRow.COLUMNS))
                .param("now", utc(now))
                .param("id", id)
                .query(MessageRow::read)
                .optional();
    }

    List<Message> waiting() {
        return jdbc.sql("""
                        select %s
                          from message m
                         where state in ('queued', 'sending')
                         order by queued_at, id
                         limit 200
                        """.formatted(MessageRow.COLUMNS))
                .query(MessageRow::read)
                .list();
    }

    /** Whether it still waited. */
    boolean drop(String id) {
        return jdbc.sql("update message set state = 'dropped' where id = :id and state in ('queued', 'sending')")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** How many waited. */
    int dropQueuedBefore(Instant moment) {
        return jdbc.sql("""
                        update message
                           set state = 'dropped'
                         where queued_at < :moment and state in ('queued', 'sending')
                        """).param("moment", utc(moment)).update();
    }

    private static Instant due(Instant notBefore, Instant now) {
        return notBefore == null || notBefore.isBefore(now) ? now : notBefore;
    }

    private static String ics(CalendarPart calendar) {
        return calendar == null ? null : calendar.ics();
    }

    private static String method(CalendarPart calendar) {
        return calendar == null ? null : calendar.method().name();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
