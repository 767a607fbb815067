package gent.jobteam.notification;

import gent.jobteam.notification.Message.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code message}: what happens to a message on its way out. */
@Repository
class JdbcDeliveries {

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param refused channels that could not deliver it */
    record Unaddressed(
            String id, String caseNumber, String template, List<Channel> refused, Optional<Instant> usefulUntil) {}

    /** Due messages to participants whose channel is not chosen; nobody else chooses it until this transaction ends. */
    List<Unaddressed> unaddressed(Instant now, int most) {
        return jdbc.sql("""
                        select id, case_number, template, refused, useful_until
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
                                .toList(),
                        Optional.ofNullable(row.getObject("useful_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** It does not leave any more. */
    void letGo(String id) {
        jdbc.sql("update message set state = 'withdrawn' where id = :id")
                .param("id", id)
                .update();
    }

    /** Whether it does not leave any more: by now it would tell nothing, and the attempt still was this node's. */
    boolean letGoOutlived(Message message, Instant now) {
        return jdbc.sql("""
                        update message
                           set state = 'withdrawn'
                         where id = :id and state = 'sending' and attempt_number = :attempt and useful_until <= :now
                        """)
                        .param("now", utc(now))
                        .param("id", message.id())
                        .param("attempt", message.attemptNumber())
                        .update()
                > 0;
    }

    void address(String id, Channel channel, Instant now) {
        jdbc.sql("update message set channel = :channel, due_at = :now where id = :id")
                .param("channel", channel.code())
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /** Not before this moment, by whatever channel she wants then. */
    void waitUntil(String id, Instant moment) {
        jdbc.sql("update message set due_at = :due where id = :id")
                .param("due", utc(moment))
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
    boolean chooseAgain(Message message, Set<Channel> refused, Instant dueAt) {
        return jdbc.sql("""
                        update message
                           set state = 'queued', channel = null, attempts = 0, due_at = :due,
                               refused = refused || :refused::text[]
                         where id = :id and state = 'sending' and attempt_number = :attempt
                        """)
                        .param("due", utc(dueAt))
                        .param("refused", refused.stream().map(Channel::code).toArray(String[]::new))
                        .param("id", message.id())
                        .param("attempt", message.attemptNumber())
                        .update()
                > 0;
    }

    /**
     * Takes the messages that wait longest, for one attempt each; until the lease ends no other node gets them. When
     * nothing waits, one whose lease has ended: it was being sent when its node stopped, so it may have arrived, and it
     * goes alone, because it may be what stopped the node.
     *
     * @param silent servers that do not answer now
     */
    List<Message> claim(Channel channel, Collection<String> silent, int most, Instant now, Duration lease) {
        List<Message> waiting = claim(channel, "queued", silent, most, now, lease);
        return waiting.isEmpty() ? claim(channel, "sending", silent, 1, now, lease) : waiting;
    }

    private List<Message> claim(
            Channel channel, String state, Collection<String> silent, int most, Instant now, Duration lease) {
        return jdbc.sql("""
                        with due as (
                            select id, state, due_at
                              from message
                             where channel = :channel and state = :state and due_at <= :now
                               and (recipient is null or recipient <> all (:silent))
                             order by due_at, id
                             limit :most
                               for update skip locked),
                        claimed as (
                            update message
                               set state = 'sending', attempts = attempts + 1, due_at = :leaseEnd,
                                   attempt_number = nextval('message_attempt'),
                                   perhaps_sent = perhaps_sent or due.state = 'sending'
                              from due
                             where message.id = due.id
                            returning message.*, due.due_at as was_due)
                        select %s from claimed m order by m.was_due, m.id
                        """.formatted(MessageRow.COLUMNS))
                .param("channel", channel.code())
                .param("state", state)
                .param("silent", silent.toArray(String[]::new))
                .param("most", most)
                .param("now", utc(now))
                .param("leaseEnd", utc(now.plus(lease)))
                .query(MessageRow::read)
                .list();
    }

    /** Messages that were not tried after all wait as before. */
    void putBack(List<Message> messages, Instant now) {
        jdbc.sql("""
                        update message
                           set state = 'queued', attempts = attempts - 1, due_at = :now
                         where attempt_number = any (:numbers) and id = any (:ids) and state = 'sending'
                        """)
                .param("now", utc(now))
                .param("numbers", messages.stream().map(Message::attemptNumber).toArray(Long[]::new))
                .param("ids", messages.stream().map(Message::id).toArray(String[]::new))
                .update();
    }

    /** Whether the attempt still was this node's. */
    boolean sent(Message message, String answer, Instant now) {
        return jdbc.sql("""
                        update message
                           set state = 'sent', answer = :answer, sent_at = :now
                         where id = :id and state = 'sending' and attempt_number = :attempt
                        """)
                        .param("answer", answer)
                        .param("now", utc(now))
                        .param("id", message.id())
                        .param("attempt", message.attemptNumber())
                        .update()
                > 0;
    }

    /** Whether the attempt still was this node's. */
    boolean tryAgain(Message message, String answer, boolean perhapsSent, Instant dueAt) {
        return jdbc.sql("""
                        update message
                           set state = 'queued', answer = :answer, due_at = :dueAt,
                               perhaps_sent = perhaps_sent or :perhapsSent
                         where id = :id and state = 'sending' and attempt_number = :attempt
                        """)
                        .param("answer", answer)
                        .param("dueAt", utc(dueAt))
                        .param("perhapsSent", perhapsSent)
                        .param("id", message.id())
                        .param("attempt", message.attemptNumber())
                        .update()
                > 0;
    }

    /** Whether the attempt still was this node's. */
    boolean giveUp(Message message, String answer, boolean perhapsSent, Failure failure) {
        return jdbc.sql("""
                        update message
                           set state = 'undelivered', answer = :answer, failure = :failure,
                               perhaps_sent = perhaps_sent or :perhapsSent
                         where id = :id and state = 'sending' and attempt_number = :attempt
                        """)
                        .param("answer", answer)
                        .param("failure", failure.name())
                        .param("perhapsSent", perhapsSent)
                        .param("id", message.id())
                        .param("attempt", message.attemptNumber())
                        .update()
                > 0;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
