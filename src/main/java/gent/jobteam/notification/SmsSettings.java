package gent.jobteam.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that sends our SMS over HTTPS.
 *
 * @param url empty when this installation sends none
 * @param authorization whole value of the header {@code Authorization}
 * @param sender who the SMS is from, as receivers see it
 * @param body what the gateway wants to read; {@code {{to}}}, {@code {{from}}}, {@code {{text}}} and {@code {{id}}} are
 *     filled in as JSON text, with quotes
 * @param idempotencyHeader by which header the gateway recognises an SMS that comes twice
 */
@ConfigurationProperties("jobteam.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String authorization,
        @DefaultValue("Jobteam") String sender,

        @DefaultValue("{\"to\": {{to}}, \"from\": {{from}}, \"text\": {{text}}, \"reference\": {{id}}}")
        String body,

        @DefaultValue("Idempotency-Key") String idempotencyHeader) {

    SmsSettings {
        if (!url.isEmpty() && !"https".equals(URI.create(url).getScheme())) {
            throw new IllegalArgumentException("jobteam.sms.url must begin with https");
        }
    }

    /** Without the authorization. */
    @Override
    public String toString() {
        return "SmsSettings[%s]".formatted(url.isEmpty() ? "off" : "on");
    }
}
