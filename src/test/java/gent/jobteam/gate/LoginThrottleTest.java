package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String OFFICE = "10.1.2.3";
    private static final String HOME = "10.9.9.9";

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(new GateSettings(100, 10, 60, 1000, 60, 20, 60), clock);

    @Test
    void tenWrongPasswordsForOneNameMakeThatAddressWait() {
        guess(OFFICE, "coach", 10);

        assertThat(throttle.attempt(OFFICE, "coach")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.attempt(OFFICE, "COACH")).isPositive();
    }

    @Test
    void theOwnerOfTheNameComesInFromElsewhereAllTheSame() {
        guess(OFFICE, "coach", 50);

        assertThat(throttle.attempt(HOME, "coach")).isZero();
    }

    @Test
    void colleaguesAtTheSameAddressAreNotKeptOut() {
        guess(OFFICE, "coach", 50);

        assertThat(throttle.attempt(OFFICE, "spoc")).isZero();
    }

    @Test
    void waitingHelps() {
        guess(OFFICE, "coach", 10);
        Duration wait = throttle.attempt(OFFICE, "coach");
        clock.advance(wait);

        assertThat(throttle.attempt(OFFICE, "coach")).isZero();
        assertThat(throttle.attempt(OFFICE, "coach")).isPositive();
    }

    @Test
    void rightPasswordsDoNotCount() {
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.attempt(OFFICE, "coach")).isZero();
            throttle.succeeded(OFFICE, "coach");
        }
    }

    @Test
    void manyNamesFromOneAddressAreGuessingToo() {
        int refused = 0;
        for (int i = 0; i < 80; i++) {
            refused += throttle.attempt(OFFICE, "name" + i).isZero() ? 0 : 1;
        }

        assertThat(refused).isEqualTo(20);
    }

    @Test
    void alsoRightPasswordsAreTooManyWhenAProgramSendsThem() {
        for (int i = 0; i < 100; i++) {
            throttle.attempt(OFFICE, "coach");
            throttle.succeeded(OFFICE, "coach");
        }

        assertThat(throttle.attempt(OFFICE, "coach")).isPositive();
    }

    @Test
    void forgetsWhoCameLongAgoInsteadOfGrowing() {
        var buckets = new TokenBuckets(1, Duration.ofHours(1), clock);
        buckets.take("first");
        for (int i = 0; i < 30_000; i++) {
            buckets.take("key" + i);
        }

        assertThat(buckets.take("first")).isZero();
        assertThat(buckets.take("key29999")).isPositive();
    }

    private void guess(String address, String user, int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt(address, user);
        }
    }
}
