package gent.jobteam.notification;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Messages that leave the house. What is queued is written in the caller's transaction and sent after it, so a step that
 * is undone sends nothing, and a mail server that is down stops no step.
 */
@UseCases
public class Outbox {

    private final JdbcMessages messages;
    private final MessageTemplates templates;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            JdbcMessages messages,
            MessageTemplates templates,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Queues a message; does nothing when a message with the same id was queued before, whatever became of it. */
    public void queue(NewMessage message) {
        if (messages.add(message, MessageIds.of(message.id(), settings.sender()), clock.instant())) {
            events.publishEvent(new MailIsDue());
        }
    }

    /**
     * Does not send a message any more that still waits.
     *
     * @return false when it had left already, was being sent, or never existed
     */
    public boolean withdraw(String id) {
        return messages.withdraw(id);
    }

    /** The address that our mail comes from. */
    public EmailAddress sender() {
        return new EmailAddress(settings.sender());
    }

    /** What has not left yet, the oldest first; at most 200. */
    public List<Message> waiting() {
        return messages.waiting();
    }

    /** Never sends a message that waits; whether it still did. */
    public boolean drop(String id) {
        return messages.drop(id);
    }

    /** Never sends what was queued before a moment and waits; how many messages that were. */
    public int dropQueuedBefore(Instant moment) {
        return messages.dropQueuedBefore(moment);
    }

    /** Dutch: what a message is about, without personal data. */
    public String titleOf(Message message) {
        return message.isForParticipant() ? templates.title(message.template()) : message.subject();
    }

    /** The messages that were given up, the oldest first; at most 200. */
    public List<Message> undelivered() {
        return messages.undelivered();
    }

    /**
     * Sends a message again that was given up, perhaps to a better address.
     *
     * @throws NotAnAddress when the recipient is not exactly one e-mail address
     * @throws NotUndelivered when it was not given up, or somebody else sent it again already
     */
    public void sendAgain(String id, String recipient) {
        EmailAddress address = EmailAddress.parse(recipient).orElseThrow(NotAnAddress::new);
        again(messages.sendAgain(id, address.value(), clock.instant()));
    }

    /**
     * Sends a message to a participant or to the system of a partner again that was given up, to where it is reached by
     * now.
     *
     * @throws NotUndelivered when it was not given up, or somebody else sent it again already
     */
    public void sendAgain(String id) {
        again(messages.sendAgain(id, clock.instant()));
    }

    private void again(Optional<Message> queued) {
        Message message = queued.orElseThrow(NotUndelivered::new);
        events.publishEvent(new MessageSentAgain(message.id(), message.caseNumber()));
        events.publishEvent(new MailIsDue());
    }
}
