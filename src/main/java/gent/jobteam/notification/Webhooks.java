package gent.jobteam.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.notification.WebhookSettings.Endpoint;
import gent.jobteam.notification.WebhookSettings.Kind;
import gent.jobteam.platform.UseCases;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the systems of partners that something happened; nothing about whom, not even a case number. */
@UseCases
public class Webhooks {

    /** How the ids of messages to partners' systems begin. */
    static final String ID_PREFIX = "webhook-";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcMessages messages;
    private final WebhookSettings webhooks;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(
            JdbcMessages messages,
            WebhookSettings webhooks,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.webhooks = webhooks;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells everybody who wants to know; the same event is told once.
     *
     * @param about what happened, unique and stable; others see only an id made from it
     */
    public void tell(WebhookEvent event, String about) {
        webhooks.endpoints().forEach((name, endpoint) -> {
            if (endpoint.wants(event.type())) {
                queue(name, endpoint, event, about);
            }
        });
    }

    private void queue(String name, Endpoint endpoint, WebhookEvent event, String about) {
        Instant now = clock.instant();
        UUID id = UUID.nameUUIDFromBytes(
                (settings.sender() + " " + event.type() + " " + about).getBytes(StandardCharsets.UTF_8));
        String key = NewMessage.checked(ID_PREFIX + name + "-" + id);
        String body = json(endpoint.kind() == Kind.TEAMS ? card(event) : payload(event, id, now));
        if (messages.add(key, name, event.type(), body, MessageIds.of(key, settings.sender()), now)) {
            events.publishEvent(new MailIsDue());
        }
    }

    private static Map<String, Object> payload(WebhookEvent event, UUID id, Instant now) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", event.type());
        payload.put("timestamp", now.toString());
        payload.put("data", Map.of("id", id.toString()));
        return payload;
    }

    /** What an incoming webhook of Teams shows. */
    private static Map<String, Object> card(WebhookEvent event) {
        Map<String, Object> text = Map.of("type", "TextBlock", "text", event.sentence(), "wrap", true);
        Map<String, Object> card = Map.of("type", "AdaptiveCard", "version", "1.4", "body", List.of(text));
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static String json(Map<String, Object> payload) {
        try {
            return JSON.writeValueAsString(payload);
        } catch (JsonProcessingException textsAreJson) {
            throw new IllegalStateException(textsAreJson);
        }
    }
}
