package gent.jobteam.notification;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Systems of partners that want to know that something happened.
 *
 * @param endpoints by a name without personal data; empty when nobody is told anything
 */
@ConfigurationProperties("jobteam.webhook")
record WebhookSettings(@DefaultValue Map<String, Endpoint> endpoints) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    enum Kind {
        /** Signed, as Standard Webhooks says. */
        STANDARD,
        /** A card in a channel of Microsoft Teams; the address itself is the secret. */
        TEAMS
    }

    /**
     * @param url where to; https
     * @param secret {@code whsec_} and at least 24 bytes in base64; empty for Teams
     * @param types what it wants to know; empty for everything
     */
    record Endpoint(
            @DefaultValue("STANDARD") Kind kind,
            String url,
            @DefaultValue("") String secret,
            @DefaultValue List<String> types) {

        private static final String PREFIX = "whsec_";
        private static final int SHORTEST_KEY = 24;

        Endpoint {
            URI address = URI.create(url);
            if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null) {
                throw new IllegalArgumentException("The address of a webhook must begin with https://");
            }
            if (kind == Kind.STANDARD && (!secret.startsWith(PREFIX) || key(secret).length < SHORTEST_KEY)) {
                throw new IllegalArgumentException("The secret of a webhook must be whsec_ and 24 bytes in base64");
            }
        }

        byte[] key() {
            return key(secret);
        }

        private static byte[] key(String secret) {
            return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        }

        boolean wants(String type) {
            return types.isEmpty() || types.contains(type);
        }

        /** Without address and secret. */
        @Override
        public String toString() {
            return "Endpoint[%s]".formatted(kind);
        }
    }

    WebhookSettings {
        endpoints = Map.copyOf(endpoints);
        if (!endpoints.keySet().stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("The name of a webhook is short, in lower case letters and digits");
        }
    }
}
