package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * How often people are announced from outside: enough for a service with one address for all its colleagues, too little
 * to fill the list with rubbish or somebody's mailbox with receipts.
 */
@Component
public class RegistrationRate {

    /** A household or office gets this many parts of an IPv6 address. */
    private static final int NETWORK_PARTS = 4;

    /** Requests of systems in a minute. */
    private static final int SERVICE = 60;

    private static final int RECEIPTS = 10;
    private static final Duration RECEIPT_PAUSE = Duration.ofHours(1);

    private final TokenBuckets registrations;
    private final TokenBuckets receipts;
    private final TokenBuckets services;
    private final TokenBuckets keys;

    RegistrationRate(GateSettings settings, Clock clock) {
        registrations = TokenBuckets.perMinute(settings.registrationsPerMinute(), clock);
        services = TokenBuckets.perMinute(SERVICE, clock);
        keys = TokenBuckets.perMinute(SERVICE, clock);
        receipts = new TokenBuckets(RECEIPTS, RECEIPT_PAUSE, clock);
    }

    /**
     * Counts a registration. Returns how long to wait before it may be made; zero when it may be made now.
     *
     * @param address network address of the sender
     */
    public Duration registration(String address) {
        return registrations.take(network(address));
    }

    /** As {@link #registration}, for requests to the service for systems, with whatever key. */
    public Duration service(String address) {
        return services.take(network(address));
    }

    /** The same for one key, from wherever it is used. */
    public Duration key(String keyId) {
        return keys.take(keyId);
    }

    /** Whether one more receipt may go to this mail address now. */
    public boolean receipt(String mail) {
        return receipts.take(mail).isZero();
    }

    private static String network(String address) {
        String[] parts = address.split(":");
        return parts.length > NETWORK_PARTS ? String.join(":", Arrays.copyOf(parts, NETWORK_PARTS)) : address;
    }
}
