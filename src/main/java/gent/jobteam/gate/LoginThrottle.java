package gent.jobteam.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, by the address she guesses from. An account itself is never locked: with the
 * right password its owner comes in from any other address, whatever somebody else tries.
 */
@Component
public class LoginThrottle {

    private static final Duration PER_NAME = Duration.ofSeconds(30);
    private static final Duration PER_ADDRESS = Duration.ofSeconds(6);

    private final TokenBuckets attempts;
    private final TokenBuckets wrongFromAddress;
    private final TokenBuckets wrongForName;

    LoginThrottle(GateSettings settings, Clock clock) {
        attempts = TokenBuckets.perMinute(settings.loginsPerMinute(), clock);
        wrongFromAddress = new TokenBuckets(settings.wrongLoginsPerAddress(), PER_ADDRESS, clock);
        wrongForName = new TokenBuckets(settings.wrongLogins(), PER_NAME, clock);
    }

    /**
     * To be asked before a password is looked at. Every attempt counts as wrong until {@link #succeeded} says otherwise,
     * so that many at once do not slip through.
     *
     * @return how long to wait before trying again; zero when the attempt may go on
     */
    public Duration attempt(String address, String userId) {
        Duration wait = attempts.take(address);
        if (!wait.isZero()) {
            return wait;
        }
        wait = wrongForName.take(pair(address, userId));
        if (!wait.isZero()) {
            return wait;
        }
        wait = wrongFromAddress.take(address);
        if (!wait.isZero()) {
            wrongForName.giveBack(pair(address, userId));
        }
        return wait;
    }

    /** The password was right. */
    public void succeeded(String address, String userId) {
        wrongFromAddress.giveBack(address);
        wrongForName.giveBack(pair(address, userId));
    }

    private static String pair(String address, String userId) {
        return address + ' ' + userId.toLowerCase(Locale.ROOT);
    }
}
