package gent.jobteam.notification;

import gent.jobteam.notification.Message.Failure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
                               (id, case_number, recipient, subject, body, message_id, state, queued_at, due_at)
                        values (:id, :case, :recipient, :subject, :body, :messageId, 'queued', :now, :now)
                        on conflict do nothing
                        """)
                        .param("id", message.id())
                        .param("case", message.caseNumber())
                        .param("recipient", message.recipient())
                        .param("subject", message.subject())
                        .param("body", message.body())
                        .param("messageId", messageId)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /**
     * Takes the message that waits longest, for one attempt; until the lease ends no other node gets it. A message
     * whose lease has ended was being sent when its node stopped: it may have arrived.
     */
    Optional<Message> claim(Instant now, Duration lease) {
        return jdbc.sql("""
                        with due as (
                            select id, state
                              from message
                             where state in ('queued', 'sending') and due_at <= :now
                             order by due_at, id
                             limit 1
                               for update skip locked)
                        update message m
                           set state = 'sending', attempts = m.attempts + 1, due_at = :leaseEnd,
                               perhaps_sent = m.perhaps_sent or due.state = 'sending'
                          from due
                         where m.id = due.id
                        returning m.id, m.case_number, m.recipient, m.subject, m.body, m.message_id, m.attempts,
                               m.perhaps_sent, m.queued_at, m.failure
                        """)
                .param("now", utc(now))
                .param("leaseEnd", utc(now.plus(lease)))
                .query(JdbcMessages::toMessage)
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
                        select id, case_number, recipient, subject, body, message_id, attempts, perhaps_sent,
                               queued_at, failure
                          from message
                         where state = 'undelivered'
                         order by queued_at, id
                         limit 200
                        """).query(JdbcMessages::toMessage).list();
    }

    /** Empty when the message is not given up. */
    Optional<Message> sendAgain(String id, String recipient, Instant now) {
        return jdbc.sql("""
                        update message
                           set state = 'queued', recipient = :recipient, attempts = 0, due_at = :now, failure = null
                         where id = :id and state = 'undelivered'
                        returning id, case_number, recipient, subject, body, message_id, attempts, perhaps_sent,
                               queued_at, failure
                        """)
                .param("recipient", recipient)
                .param("now", utc(now))
                .param("id", id)
                .query(JdbcMessages::toMessage)
                .optional();
    }

    private static Message toMessage(ResultSet row, int rowNumber) throws SQLException {
        String failure = row.getString("failure");
        return new Message(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getBoolean("perhaps_sent"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                failure == null ? null : Failure.valueOf(failure));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
