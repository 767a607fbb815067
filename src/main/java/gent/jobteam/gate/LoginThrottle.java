package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, by the origin she guesses from: an address, or a browser that is known. An
 * account itself is never locked: with the right password its owner comes in from any other origin, whatever somebody
 * else tries.
 */
@Component
public class LoginThrottle {

    private static final Duration PER_NAME = Duration.ofSeconds(30);
    private static final Duration PER_ORIGIN = Duration.ofSeconds(6);

    private final TokenBuckets attempts;
    private final TokenBuckets wrongFromOrigin;
    private final TokenBuckets wrongForName;

    LoginThrottle(GateSettings settings, Clock clock) {
        attempts = TokenBuckets.perMinute(settings.loginsPerMinute(), clock);
        wrongFromOrigin = new TokenBuckets(settings.wrongLoginsPerOrigin(), PER_ORIGIN, clock);
        wrongForName = new TokenBuckets(settings.wrongLogins(), PER_NAME, clock);
    }

    /**
     * To be asked before a password is looked at. Every attempt counts as wrong until {@link #succeeded} says otherwise,
     * so that many at once do not slip through.
     *
     * @return how long to wait before trying again; zero when the attempt may go on
     */
    public Duration attempt(String origin, String userId) {
        Duration wait = attempts.take(origin);
        if (!wait.isZero()) {
            return wait;
        }
        wait = wrongForName.take(pair(origin, userId));
        if (!wait.isZero()) {
            return wait;
        }
        wait = wrongFromOrigin.take(origin);
        if (!wait.isZero()) {
            wrongForName.giveBack(pair(origin, userId));
        }
        return wait;
    }

    /** The password was right. */
    public void succeeded(String origin, String userId) {
        wrongFromOrigin.giveBack(origin);
        wrongForName.giveBack(pair(origin, userId));
    }

    private static String pair(String origin, String userId) {
        return origin + ' ' + userId.toLowerCase(Locale.ROOT);
    }
}
