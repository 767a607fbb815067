package gent.jobteam.notification;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Messages to participants: in their language, by the channel that they want, short. Written in the caller's transaction
 * and sent after it; when no channel is left, her coach is asked to call.
 */
@UseCases
public class ParticipantMessages {

    private final JdbcMessages messages;
    private final MessageTemplates templates;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipantMessages(
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

    /**
     * Tells a participant something; does nothing when a message with the same id was queued before.
     *
     * @throws IllegalArgumentException when there is no such template, or a place of it has no value
     */
    public void tell(ParticipantMessage message) {
        templates.get(message.template()).check(message.values());
        if (messages.add(message, MessageIds.of(message.id(), settings.sender()), clock.instant())) {
            events.publishEvent(new MailIsDue());
        }
    }
}
