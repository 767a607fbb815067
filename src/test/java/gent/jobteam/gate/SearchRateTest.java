package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SearchRateTest {

    private final SearchRate rate =
            new SearchRate(new GateSettings(100, 10, 60, 1000, 3, 20, 60), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void whoSearchesTooOftenHasToWaitAndOthersDoNot() {
        for (int i = 0; i < 3; i++) {
            assertThat(rate.search("coach")).isZero();
        }

        assertThat(rate.search("coach")).isEqualTo(Duration.ofSeconds(20));
        assertThat(rate.search("coach2")).isZero();
    }
}
