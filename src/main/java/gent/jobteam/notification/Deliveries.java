package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.Message.Failure;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** What is noted before and after each attempt to send; each a transaction of its own. */
@UseCases
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final JdbcMessages messages;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(JdbcMessages messages, MailSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The next message to send by a channel, now this node's for one attempt; empty when none is due. */
    Optional<Message> claim(Channel channel) {
        return messages.claim(channel, clock.instant(), settings.lease());
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
        var pause = settings.pauses().get(message.attempts() - 1);
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
