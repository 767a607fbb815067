package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may happen, per key: so many times at once, and one more after each pause. Remembers a bounded
 * number of keys; the one that was not used for longest is forgotten first.
 */
final class TokenBuckets {

    private static final int MOST_KEYS = 20_000;

    private record Bucket(double tokens, Instant since) {}

    private final int capacity;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /**
     * @param capacity how many times at once
     * @param pause after which one more time is allowed
     */
    TokenBuckets(int capacity, Duration pause, Clock clock) {
        this.capacity = capacity;
        this.pause = pause;
        this.clock = clock;
    }

    /** So many times at once, and as many again spread over each minute. */
    static TokenBuckets perMinute(int capacity, Clock clock) {
        return new TokenBuckets(capacity, Duration.ofMinutes(1).dividedBy(capacity), clock);
    }

    /** Uses one turn. Returns how long to wait when there is none; zero when it was granted. */
    synchronized Duration take(String key) {
        double tokens = tokens(key);
        if (tokens < 1) {
            return Duration.ofNanos((long) ((1 - tokens) * pause.toNanos()));
        }
        buckets.put(key, new Bucket(tokens - 1, clock.instant()));
        return Duration.ZERO;
    }

    /** Gives a turn back that turned out not to count. */
    synchronized void giveBack(String key) {
        double tokens = Math.min(capacity, tokens(key) + 1);
        if (tokens >= capacity) {
            buckets.remove(key);
        } else {
            buckets.put(key, new Bucket(tokens, clock.instant()));
        }
    }

    private double tokens(String key) {
        Bucket bucket = buckets.get(key);
        if (bucket == null) {
            return capacity;
        }
        Duration passed = Duration.between(bucket.since(), clock.instant());
        double earned = passed.isNegative() ? 0 : (double) passed.toNanos() / pause.toNanos();
        return Math.min(capacity, bucket.tokens() + earned);
    }
}
