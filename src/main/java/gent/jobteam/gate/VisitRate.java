package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many requests one network makes for pages that need no account. */
@Component
public class VisitRate {

    private final TokenBuckets visits;

    VisitRate(GateSettings settings, Clock clock) {
        visits = TokenBuckets.perMinute(settings.visitsPerMinute(), clock);
    }

    /** Counts a request. Returns how long to wait before it may be made; zero when it may be made now. */
    public Duration visit(String network) {
        return visits.take(network);
    }
}
