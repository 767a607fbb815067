package gent.jobteam.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the outbox itself tells the systems of partners. */
@Component
class WebhookNews {

    private final Webhooks webhooks;

    WebhookNews(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** What could not be told to one partner is not told to all others. */
    @EventListener
    void givenUp(MessageGivenUp message) {
        if (!message.id().startsWith(Webhooks.ID_PREFIX)) {
            webhooks.tell(WebhookEvent.MESSAGE_UNDELIVERED, message.id());
        }
    }

    @EventListener
    void nobodyToReach(NobodyToReach message) {
        webhooks.tell(WebhookEvent.PARTICIPANT_UNREACHED, message.id());
    }
}
