package gent.jobteam.notification;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands SMS to the gateway of the settings. */
@Component
class SmsGateway implements Carrier {

    private final SmsSettings settings;
    private final HttpsPost post;

    @Autowired
    SmsGateway(SmsSettings settings, MailSettings waits) {
        // Whoever runs the installation names one gateway, which may stand in its own network.
        this(settings, new HttpsPost(waits.timeout(), waits.deadline(), AddressGuard.ANY));
    }

    SmsGateway(SmsSettings settings, HttpsPost post) {
        this.settings = settings;
        this.post = post;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isOpen() {
        return !settings.url().isEmpty();
    }

    @Override
    public Optional<String> addressOf(Reachability.Reachable person) {
        return MobileNumber.parse(person.phone()).map(MobileNumber::value);
    }

    @Override
    public Line open() {
        return this::send;
    }

    private Attempt send(Message message) {
        String key = MessageIds.opaque(message.messageId());
        String body = settings.body()
                .replace("{{to}}", json(message.recipient()))
                .replace("{{from}}", json(settings.sender()))
                .replace("{{id}}", json(key))
                .replace("{{text}}", json(message.body()));
        return post.send(
                URI.create(settings.url()),
                Map.of(
                        "Authorization",
                        settings.authorization(),
                        "Content-Type",
                        "application/json",
                        settings.idempotencyHeader(),
                        key),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String text) {
        return TextNode.valueOf(text).toString();
    }
}
