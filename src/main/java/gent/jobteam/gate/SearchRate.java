package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one user looks for a person: enough to type names all day, too little to try all names. */
@Component
public class SearchRate {

    private final TokenBuckets searches;

    SearchRate(GateSettings settings, Clock clock) {
        searches = TokenBuckets.perMinute(settings.searchesPerMinute(), clock);
    }

    /** Counts a search. Returns how long to wait before it may be made; zero when it may be made now. */
    public Duration search(String userId) {
        return searches.take(userId);
    }
}
