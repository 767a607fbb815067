package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.WebhookSettings.Endpoint;
import gent.jobteam.notification.WebhookSettings.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Calls the systems of partners, signed as Standard Webhooks says; only on the internet. */
@Component
class WebhookCarrier implements Carrier {

    private static final String HMAC = "HmacSHA256";

    private final WebhookSettings settings;
    private final HttpsPost post;
    private final Clock clock;

    @Autowired
    WebhookCarrier(WebhookSettings settings, MailSettings waits, Clock clock) {
        this(settings, new HttpsPost(waits.timeout(), waits.deadline(), AddressGuard.PUBLIC), clock);
    }

    WebhookCarrier(WebhookSettings settings, HttpsPost post, Clock clock) {
        this.settings = settings;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean isOpen() {
        return !settings.endpoints().isEmpty();
    }

    @Override
    public String serverOf(Message message) {
        return message.recipient();
    }

    @Override
    public Line open() {
        return this::send;
    }

    private Attempt send(Message message) {
        Endpoint endpoint = settings.endpoints().get(message.recipient());
        if (endpoint == null) {
            return new Attempt(Result.REJECTED, "The settings have no such webhook any more");
        }
        var headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        if (endpoint.kind() == Kind.STANDARD) {
            String id = MessageIds.opaque(message.messageId());
            String timestamp = String.valueOf(clock.instant().getEpochSecond());
            headers.put("webhook-id", id);
            headers.put("webhook-timestamp", timestamp);
            headers.put("webhook-signature", signature(endpoint.key(), id + "." + timestamp + "." + message.body()));
        }
        return post.send(URI.create(endpoint.url()), headers, message.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(byte[] key, String signed) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
