package gent.jobteam.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DurableWorkOnPostgresTest extends AftercareTestCase {

    @Test
    void fourMonthsOfWorkAreDurableAndCountOnce() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-02"));
        reach("2026-06-02");
        assertThat(shown("holdContact"))
                .containsEntry("workSince", "2026-03-02")
                .containsEntry("displayName", "Yordanka");
        hold("2026-06-02", "fine", working("2026-03-02"));
        assertThat(durable()).isEmpty();

        reach("2026-07-02");
        hold("2026-07-02", "fine", working("2026-03-02"));
        assertThat(durable()).containsExactly("2026-03-02 2026-07-02");
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-03-02"));

        assertThat(durable()).containsExactly("2026-03-02 2026-07-02");
        assertThat(outcome()).isEqualTo("completed");
    }

    @Test
    void aDayShortOfFourMonthsIsNotDurable() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-03"));
        reach("2026-06-02");
        hold("2026-06-02", "fine", working("2026-03-03"));
        reach("2026-07-02");
        hold("2026-07-02", "fine", working("2026-03-03"));

        assertThat(durable()).isEmpty();
    }

    @Test
    void afterAnInterruptionTheCountStartsAgain() {
        reach(FIRST);
        hold(FIRST, "fine", working("2026-03-02"));
        reach("2026-06-02");
        hold("2026-06-02", "fine", Map.of("atWork", "no"));
        reach("2026-07-02");
        assertThat(shown("holdContact")).doesNotContainKey("workSince");

        assertThat(refused("holdContact", contact("2026-07-02", "fine", working("2026-03-02"))))
                .containsExactly("workSince");
        hold("2026-07-02", "fine", working("2026-06-15"));
        reach("2026-09-02");
        hold("2026-09-02", "fine", working("2026-06-15"));

        assertThat(durable()).isEmpty();
        assertThat(outcome()).isEqualTo("completed");
    }
}
