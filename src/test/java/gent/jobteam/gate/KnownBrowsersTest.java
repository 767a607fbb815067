package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.TestClock;
import java.time.Period;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {

    private final TestClock clock = new TestClock();
    private final KnownBrowsers browsers = new KnownBrowsers(() -> new byte[] {1, 2, 3}, clock);

    @Test
    void aMarkMakesOneBrowserKnownForOneUser() {
        String mark = browsers.mark("coach");

        assertThat(browsers.browser(mark, "coach"))
                .isPresent()
                .isNotEqualTo(browsers.browser(browsers.mark("coach"), "coach"));
        assertThat(browsers.browser(mark, "spoc")).isEmpty();
        assertThat(mark).doesNotContain("coach");
    }

    @Test
    void aMarkThatSomebodyMadeUpIsWorthNothing() {
        String mark = browsers.mark("coach");
        var others = new KnownBrowsers(() -> new byte[] {9}, clock);

        assertThat(browsers.browser("", "coach")).isEmpty();
        assertThat(browsers.browser(mark.substring(1), "coach")).isEmpty();
        assertThat(browsers.browser(mark.replaceFirst("^.", "x"), "coach")).isEmpty();
        assertThat(browsers.browser(others.mark("coach"), "coach")).isEmpty();
    }

    @Test
    void aBrowserIsForgottenAfterThreeMonthsWithoutLogin() {
        String mark = browsers.mark("coach");

        clock.advance(Period.ofDays(KnownBrowsers.DAYS));
        assertThat(browsers.browser(mark, "coach")).isPresent();
        clock.advance(Period.ofDays(1));
        assertThat(browsers.browser(mark, "coach")).isEmpty();
    }
}
