package gent.jobteam.notification;

import gent.jobteam.notification.Message.Failure;
import gent.jobteam.notification.MessageTemplates.Filled;
import gent.jobteam.notification.MessageTemplates.MessageTemplate;
import gent.jobteam.notification.Reachability.Reachable;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
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
    static final int AT_ONCE = 50;

    private final JdbcDeliveries messages;
    private final Reachability reachability;
    private final MessageTemplates templates;
    private final Channels channels;
    private final QuietHours quiet;
    private final JdbcHolds holds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Addressing(
            JdbcDeliveries messages,
            Reachability reachability,
            MessageTemplates templates,
            Channels channels,
            QuietHours quiet,
            JdbcHolds holds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.reachability = reachability;
        this.templates = templates;
        this.channels = channels;
        this.quiet = quiet;
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    /** How many due messages got a channel, a later moment, or a coach who has to call. */
    int chooseChannels() {
        if (holds.isOpen()) {
            return 0;
        }
        List<JdbcDeliveries.Unaddressed> due = messages.unaddressed(clock.instant(), AT_ONCE);
        due.forEach(this::choose);
        return due.size();
    }

    private void choose(JdbcDeliveries.Unaddressed message) {
        if (message.usefulUntil().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            messages.letGo(message.id());
            LOG.info("Message {} tells nothing any more and stays here", message.id());
            return;
        }
        MessageTemplate template = templates.get(message.template());
        Optional<Channel> channel = reachability
                .of(message.caseNumber())
                .flatMap(person -> channels.choose(person, template.channels(), message.refused()));
        if (channel.isPresent()) {
            Instant now = clock.instant();
            Instant allowed = quiet.nextMoment(channel.get(), now);
            if (!allowed.isAfter(now)) {
                messages.address(message.id(), channel.get(), now);
                return;
            }
            if (message.usefulUntil().filter(end -> !end.isAfter(allowed)).isEmpty()) {
                messages.waitUntil(message.id(), allowed);
                return;
            }
            nobodyToReach(message, Failure.TOO_LATE);
            return;
        }
        nobodyToReach(message, message.refused().isEmpty() ? Failure.NO_CHANNEL : Failure.REJECTED);
    }

    private void nobodyToReach(JdbcDeliveries.Unaddressed message, Failure failure) {
        messages.nobodyToReach(message.id(), failure);
        LOG.info("Message {} reaches nobody: {}", message.id(), failure);
        events.publishEvent(new NobodyToReach(message.id(), message.caseNumber(), message.template()));
    }

    /** The message, ready to leave; empty when it may not leave this way now, and then a channel is chosen again. */
    Optional<Message> fill(Message message) {
        Instant now = clock.instant();
        if (messages.letGoOutlived(message, now)) {
            LOG.info("Message {} tells nothing any more and stays here", message.id());
            return Optional.empty();
        }
        if (quiet.nextMoment(message.channel(), now).isAfter(now)) {
            messages.chooseAgain(message, Set.of(), now);
            return Optional.empty();
        }
        MessageTemplate template = templates.get(message.template());
        Optional<Message> filled = reachability.of(message.caseNumber()).flatMap(person -> channels.address(
                        message.channel(), person)
                .map(address -> filled(message, template, person, address)));
        if (filled.isEmpty()) {
            messages.chooseAgain(message, Set.of(), now);
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
