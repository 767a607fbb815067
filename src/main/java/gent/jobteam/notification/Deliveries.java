package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.Message.Failure;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** What is noted before and after each attempt to send; each a transaction of its own. */
@UseCases
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    /** So many that claiming does not count, so few that a node that stops leaves little behind. */
    static final int AT_ONCE = 20;

    private final JdbcDeliveries messages;
    private final JdbcHolds holds;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            JdbcDeliveries messages,
            JdbcHolds holds,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.holds = holds;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The next messages to send by a channel, now this node's for one attempt each; empty when none is due or the
     * installation was restored and nobody has looked yet.
     *
     * @param silent servers that do not answer now
     */
    List<Message> claim(Channel channel, Collection<String> silent) {
        return holds.isOpen() ? List.of() : messages.claim(channel, silent, AT_ONCE, clock.instant(), settings.lease());
    }

    /** Messages that were claimed and not tried wait as before. */
    void putBack(List<Message> notTried) {
        if (!notTried.isEmpty()) {
            messages.putBack(notTried, clock.instant());
        }
    }

    /** Notes how the attempt ended, and what happens next. */
    void note(Message message, Attempt attempt) {
        if (attempt.result() == Result.ACCEPTED) {
            if (messages.sent(message, attempt.answer(), clock.instant())) {
                LOG.info("Message {} sent as {}", message.id(), message.messageId());
            }
        } else if (attempt.result() == Result.REJECTED || message.attempts() >= settings.attempts()) {
            giveUp(message, attempt);
        } else {
            tryAgain(message, attempt);
        }
    }

    private void tryAgain(Message message, Attempt attempt) {
        Duration own = settings.pauses().get(message.attempts() - 1);
        Duration pause = own.compareTo(attempt.pause()) > 0 ? own : attempt.pause();
        boolean perhapsSent = attempt.result() == Result.UNANSWERED;
        if (messages.tryAgain(
                message, attempt.answer(), perhapsSent, clock.instant().plus(pause))) {
            LOG.info("Message {} not sent ({}), next attempt after {}", message.id(), attempt.result(), pause);
        }
    }

    private void giveUp(Message message, Attempt attempt) {
        var failure =
                switch (attempt.result()) {
                    case REJECTED -> Failure.REJECTED;
                    case POSTPONED -> Failure.POSTPONED;
                    case UNREACHABLE -> Failure.UNREACHABLE;
                    case UNANSWERED, ACCEPTED -> Failure.UNANSWERED;
                };
        if (message.isForParticipant()) {
            if (messages.chooseAgain(message, Set.of(message.channel()), clock.instant())) {
                LOG.warn("Message {} not sent by {}: {}", message.id(), message.channel(), failure);
                events.publishEvent(new MailIsDue());
            }
            return;
        }
        boolean perhapsSent = failure == Failure.UNANSWERED;
        if (messages.giveUp(message, attempt.answer(), perhapsSent, failure)) {
            LOG.warn("Message {} given up after {} attempts: {}", message.id(), message.attempts(), failure);
            events.publishEvent(new MessageGivenUp(message.id(), message.caseNumber(), failure));
        }
    }
}
