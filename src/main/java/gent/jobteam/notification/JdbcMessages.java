package gent.jobteam.notification;

import gent.jobteam.notification.Message.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code message}. */
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
                                message_id, state, queued_at, due_at)
                        values (:id, :case, :template, :values::jsonb, :calendar, :method,
                                :messageId, 'queued', :now, :due)
                        on conflict do nothing
                        """)
                        .param("id", message.id())
                        .param("case", message.caseNumber())
                        .param("template", message.template())
                        .param("values", MessageRow.json(message.values()))
                        .param("calendar", ics(calendar))
                        .param("method", method(calendar))
                        .param("messageId", messageId)
                        .param("now", utc(now))
                        .param("due", utc(due(message.notBefore(), now)))
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

    /** @param refused channels that could not deliver it */
    record Unaddressed(String id, String caseNumber, String template, List<Channel> refused) {}

    /** Due messages to participants whose channel is not chosen; nobody else chooses it until this transaction ends. */
    List<Unaddressed> unaddressed(Instant now, int most) {
        return jdbc.sql("""
                        select id, case_number, template, refused
                          from message
                         where channel is null and state = 'queued' and due_at <= :now
                         order by due_at, id
                         limit :most
                           for update skip locked
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) -> new Unaddressed(
                        row.getString("id"),
                        row.getString("case_number"),
                        row.getString("template"),
                        Stream.of((String[]) row.getArray("refused").getArray())
                                .map(Channel::of)
                                .toList()))
                .list();
    }

    void address(String id, Channel channel, Instant now) {
        jdbc.sql("update message set channel = :channel, due_at = :now where id = :id")
                .param("channel", channel.code())
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void nobodyToReach(String id, Failure failure) {
        jdbc.sql("update message set state = 'undelivered', failure = :failure where id = :id")
                .param("failure", failure.name())
                .param("id", id)
                .update();
    }

    /** Lets a channel be chosen again, without those that could not deliver it; whether the attempt was this node's. */
    boolean chooseAgain(Message message, Set<Channel> refused, Instant now) {
        return jdbc.sql("""
                        update message
                           set state = 'queued', channel = null, attempts = 0, due_at = :now,
                               refused = refused || :refused::text[]
                         where id = :id and state = 'sending' and attempts = :attempts
                        """)
                        .param("now", utc(now))
                        .param("refused", refused.stream().map(Channel::code).toArray(String[]::new))
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .update()
                > 0;
    }

    /**
     * Takes the message that waits longest, for one attempt; until the lease ends no other node gets it. A message
     * whose lease has ended was being sent when its node stopped: it may have arrived.
     */
    Optional<Message> claim(Channel channel, Instant now, Duration lease) {
        return jdbc.sql("""
                        with due as (
                            select id, state
                              from message
                             where channel = :channel and state in ('queued', 'sending') and due_at <= :now
                             order by due_at, id
                             limit 1
                               for update skip locked)
                        update message m
                           set state = 'sending', attempts = m.attempts + 1, due_at = :leaseEnd,
                               perhaps_sent = m.perhaps_sent or due.state = 'sending'
                          from due
                         where m.id = due.id
                        returning
                        """ + MessageRow.COLUMNS)
                .param("channel", channel.code())
                .param("now", utc(now))
                .param("leaseEnd", utc(now.plus(lease)))
                .query(MessageRow::read)
                .optional();
    }

    /** Whether the attempt still was this node's. */
    boolean sent(Message message, String answer, Instant now) {
        return jdbc.sql("""
                        update message
                           set state = 'sent', answer = :answer, sent_at = :now
                         where id = :id and state = 'sending' and attempts = :attempts
                        """)
                        .param("answer", answer)
                        .param("now", utc(now))
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .update()
                > 0;
    }

    /** Whether the attempt still was this node's. */
    boolean tryAgain(Message message, String answer, boolean perhapsSent, Instant dueAt) {
        return jdbc.sql("""
                        update message
                           set state = 'queued', answer = :answer, due_at = :dueAt,
                               perhaps_sent = perhaps_sent or :perhapsSent
                         where id = :id and state = 'sending' and attempts = :attempts
                        """)
                        .param("answer", answer)
                        .param("dueAt", utc(dueAt))
                        .param("perhapsSent", perhapsSent)
                        .param("id", message.id())
                        .param("attempts", message.attempts())
                        .update()
                > 0;
    }

    /** Whether the attempt still was this node's. */
    boolean giveUp(Message message, String answer, boolean perhapsSent, Failure failure) {
        return jdbc.sql("""
                        update message
                           set state = 'undelivered', answer = :answer, failure = :failure,
                               perhaps_sent = perhaps_sent or :perhapsSent
                         where id = :id and state = 'sending' and attempts = :attempts
                        """)
                        .param("answer", answer)
                        .param("failure", failure.name())
                        .param("perhapsSent", perhapsSent)
                        .param("id", message.id())
                        .param("attempts", message.attempts())
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

    /** Empty when the message is not given up. */
    Optional<Message> sendAgain(String id, String recipient, Instant now) {
        return jdbc.sql("""
                        update message m
                           set state = 'queued', recipient = :recipient, attempts = 0, due_at = :now, failure = null
                         where id = :id and state = 'undelivered' and template is null
                        returning %s
                        """.formatted(MessageRow.COLUMNS))
                .param("recipient", recipient)
                .param("now", utc(now))
                .param("id", id)
                .query(MessageRow::read)
                .optional();
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
