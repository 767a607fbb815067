package gent.jobteam.notification;

import gent.jobteam.notification.Message.Failure;
import gent.jobteam.notification.MessageTemplates.Filled;
import gent.jobteam.notification.MessageTemplates.MessageTemplate;
import gent.jobteam.notification.Reachability.Reachable;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Chooses the channel of a message to a participant when it is due, and fills it in when it leaves. */
@UseCases
class Addressing {

    private static final Logger LOG = LoggerFactory.getLogger(Addressing.class);

    /** Few enough for a short transaction. */
    private static final int AT_ONCE = 50;

    private final JdbcMessages messages;
    private final Reachability reachability;
    private final MessageTemplates templates;
    private final Channels channels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Addressing(
            JdbcMessages messages,
            Reachability reachability,
            MessageTemplates templates,
            Channels channels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.reachability = reachability;
        this.templates = templates;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    /** How many due messages got a channel, a later moment, or a coach who has to call. */
    int chooseChannels() {
        List<JdbcMessages.Unaddressed> due = messages.unaddressed(clock.instant(), AT_ONCE);
        due.forEach(this::choose);
        return due.size();
    }

    private void choose(JdbcMessages.Unaddressed message) {
        MessageTemplate template = templates.get(message.template());
        Optional<Channel> channel = reachability
                .of(message.caseNumber())
                .flatMap(person -> channels.choose(person, template.channels(), message.refused()));
        if (channel.isPresent()) {
            messages.address(message.id(), channel.get(), clock.instant());
            return;
        }
        Failure failure = message.refused().isEmpty() ? Failure.NO_CHANNEL : Failure.REJECTED;
        messages.nobodyToReach(message.id(), failure);
        LOG.info("Message {} reaches nobody: {}", message.id(), failure);
        events.publishEvent(new NobodyToReach(message.id(), message.caseNumber(), message.template()));
    }

    /** The message, ready to leave; empty when its channel is not open any more, and then another will be chosen. */
    Optional<Message> fill(Message message) {
        MessageTemplate template = templates.get(message.template());
        Optional<Message> filled = reachability.of(message.caseNumber()).flatMap(person -> channels.address(
                        message.channel(), person)
                .map(address -> filled(message, template, person, address)));
        if (filled.isEmpty()) {
            messages.chooseAgain(message, Set.of(), clock.instant());
        }
        return filled;
    }

    private Message filled(Message message, MessageTemplate template, Reachable person, String address) {
        var values = new HashMap<>(message.values());
        values.put(Place.NAME.code(), person.name());
        Filled text = templates.fill(template, person.language(), values);
        return message.addressed(address, text.subject(), text.body());
    }
}
