package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many requests one user makes. */
@Component
public class RequestRate {

    private final TokenBuckets requests;

    RequestRate(GateSettings settings, Clock clock) {
        requests = TokenBuckets.perMinute(settings.requestsPerMinute(), clock);
    }

    /** Counts a request. Returns how long to wait before it may be made; zero when it may be made now. */
    public Duration request(String userId) {
        return requests.take(userId);
    }
}
