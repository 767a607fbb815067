package gent.jobteam.notification;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Mail that leaves the house. What is queued is written in the caller's transaction and sent after it, so a step that
 * is undone sends nothing, and a mail server that is down stops no step.
 */
@UseCases
public class Outbox {

    private final JdbcMessages messages;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcMessages messages, MailSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
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
        Message message =
                messages.sendAgain(id, address.value(), clock.instant()).orElseThrow(NotUndelivered::new);
        events.publishEvent(new MessageSentAgain(message.id(), message.caseNumber()));
        events.publishEvent(new MailIsDue());
    }
}
