package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.Carrier.Line;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, a few messages at a time, one after the other over one connection; no database connection is held
 * while a server speaks.
 */
@Component
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Addressing addressing;
    private final Deliveries deliveries;
    private final List<Carrier> carriers;
    private final Restored restored;
    private final MailSettings settings;
    private final Clock clock;

    Dispatcher(
            Addressing addressing,
            Deliveries deliveries,
            List<Carrier> carriers,
            Restored restored,
            MailSettings settings,
            Clock clock) {
        this.addressing = addressing;
        this.deliveries = deliveries;
        this.carriers = carriers.stream().filter(Carrier::isOpen).toList();
        this.restored = restored;
        this.settings = settings;
        this.clock = clock;
    }

    /** The channels that this installation uses. */
    List<Channel> channels() {
        return carriers.stream().map(Carrier::channel).toList();
    }

    /** Sends by every channel, one channel after the other; how many attempts were made. */
    int sendDue() {
        return channels().stream().mapToInt(this::sendDue).sum();
    }

    /**
     * Sends until nothing is due, or until the server does not answer: the rest keeps its turn for the next round, so a
     * server that comes back meets one connection at a time.
     *
     * @return how many attempts were made
     */
    int sendDue(Channel channel) {
        Carrier carrier = carriers.stream()
                .filter(open -> open.channel() == channel)
                .findFirst()
                .orElseThrow();
        chooseChannels();
        var silent = new HashSet<String>();
        int attempts = 0;
        try (Line line = carrier.open()) {
            for (List<Message> batch = deliveries.claim(channel, silent);
                    !batch.isEmpty();
                    batch = goesOn(carrier, silent) ? next(channel, silent) : List.of()) {
                attempts += send(batch, carrier, line, silent);
            }
        }
        return attempts;
    }

    private List<Message> next(Channel channel, Set<String> silent) {
        chooseChannels();
        return deliveries.claim(channel, silent);
    }

    private void chooseChannels() {
        int chosen = addressing.chooseChannels();
        while (chosen == Addressing.AT_ONCE) {
            chosen = addressing.chooseChannels();
        }
    }

    /** Where every message has the same server, its silence ends the round. */
    private static boolean goesOn(Carrier carrier, Set<String> silent) {
        return carrier.channel() == Channel.WEBHOOK || silent.isEmpty();
    }

    private int send(List<Message> batch, Carrier carrier, Line line, Set<String> silent) {
        Instant enough =
                clock.instant().plus(settings.lease()).minus(settings.deadline().multipliedBy(2));
        var untried = new ArrayList<>(batch);
        int attempts = 0;
        try {
            restored.mark(batch.stream().mapToLong(Message::attemptNumber).max().orElseThrow());
            for (Message message : batch) {
                String server = carrier.serverOf(message);
                if (silent.contains(server) || clock.instant().isAfter(enough)) {
                    continue;
                }
                untried.remove(message);
                Optional<Message> ready = ready(message);
                if (ready.isPresent()) {
                    Attempt attempt = attempt(ready.get(), line);
                    deliveries.note(message, attempt);
                    attempts++;
                    if (!attempt.serverAnswers()) {
                        silent.add(server);
                    }
                }
            }
        } finally {
            deliveries.putBack(untried);
        }
        return attempts;
    }

    private Optional<Message> ready(Message message) {
        return message.isForParticipant() ? addressing.fill(message) : Optional.of(message);
    }

    private Attempt attempt(Message message, Line line) {
        if (message.attempts() > settings.attempts()) {
            return new Attempt(Result.UNANSWERED, "Every attempt was interrupted");
        }
        if (message.perhapsSent()) {
            LOG.warn(
                    "Message {} is sent again although an earlier attempt may have succeeded: possible duplicate {}",
                    message.id(),
                    message.messageId());
        }
        return line.send(message);
    }
}
