package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the mail that is due, one message after the other; no database connection is held while the server speaks. */
@Component
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Addressing addressing;
    private final Deliveries deliveries;
    private final Smtp smtp;
    private final MailSettings settings;

    Dispatcher(Addressing addressing, Deliveries deliveries, Smtp smtp, MailSettings settings) {
        this.addressing = addressing;
        this.deliveries = deliveries;
        this.smtp = smtp;
        this.settings = settings;
    }

    /**
     * Sends until nothing is due, or until the server does not answer: the rest keeps its turn for the next round, so a
     * server that comes back meets one connection at a time.
     *
     * @return how many attempts were made
     */
    int sendDue() {
        int attempts = 0;
        boolean goOn = true;
        for (Optional<Message> due = next(); due.isPresent(); due = goOn ? next() : Optional.empty()) {
            Optional<Message> ready = due.flatMap(this::ready);
            if (ready.isPresent()) {
                Attempt attempt = attempt(ready.get());
                deliveries.note(ready.get(), attempt);
                goOn = attempt.serverAnswers();
                attempts++;
            }
        }
        return attempts;
    }

    private Optional<Message> ready(Message message) {
        return message.isForParticipant() ? addressing.fill(message) : Optional.of(message);
    }

    private Optional<Message> next() {
        while (addressing.chooseChannels() > 0) {
            LOG.debug("Channels chosen");
        }
        return deliveries.claim(Channel.EMAIL);
    }

    private Attempt attempt(Message message) {
        if (message.attempts() > settings.attempts()) {
            return new Attempt(Result.UNANSWERED, "Every attempt was interrupted");
        }
        if (message.perhapsSent()) {
            LOG.warn(
                    "Message {} is sent again although an earlier attempt may have succeeded: possible duplicate {}",
                    message.id(),
                    message.messageId());
        }
        return smtp.send(message);
    }
}
