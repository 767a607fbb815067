package gent.jobteam.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who tries links one after the other is stopped, and a receiver who is in a hurry reads in Dutch what to do. */
@JobteamHttpTest
@TestPropertySource(properties = "jobteam.gate.visits-per-minute=4")
class AnswerRateHttpTest {

    private static final String GUESS = "/antwoord/" + "A".repeat(43);

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Test
    void tooManyVisitsGetAReadablePageAndWaitingHelps() {
        for (int visit = 0; visit < 4; visit++) {
            assertThat(new Visitor(port).page(GUESS).statusCode()).isEqualTo(404);
        }

        var stopped = new Visitor(port).page(GUESS);

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(stopped.body())
                .contains("<html lang=\"nl\"", "Even wachten", "Wacht even en probeer het dan opnieuw.")
                .doesNotContain("AAAA", "Exception");
        assertThat(new Visitor(port).page("/login").statusCode())
                .as("other pages stay open")
                .isEqualTo(200);

        clock.advance(Duration.ofMinutes(1));
        assertThat(new Visitor(port).page(GUESS).statusCode()).isEqualTo(404);
    }
}
