package gent.jobteam.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StillStartingTest {

    private final ApplicationAvailability availability = mock();
    private final StillStarting filter = new StillStarting(availability, "demo");
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void whoComesBeforeEverythingIsInPlaceIsToldToWait() throws Exception {
        isReady(false);

        assertThat(isLetThrough("/login")).isFalse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/jobteam.css", "/actuator/health"})
    void theStyleOfThatPageAndTheHealthCheckAreAnswered(String path) throws Exception {
        isReady(false);

        assertThat(isLetThrough(path)).isTrue();
    }

    @Test
    void whoComesAfterwardsIsLetThroughUntilTheProgramHasStopped() throws Exception {
        isReady(true);
        assertThat(isLetThrough("/login")).isTrue();

        isReady(false);
        assertThat(isLetThrough("/login")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"startingDemo, voorbeelddossiers", "starting, Jobteam start"})
    void bothTextsAreThere(String code, String word) {
        assertThat(ResourceBundle.getBundle("problems").getString("problem." + code))
                .contains(word);
    }

    private void isReady(boolean ready) {
        given(availability.getReadinessState())
                .willReturn(ready ? ReadinessState.ACCEPTING_TRAFFIC : ReadinessState.REFUSING_TRAFFIC);
    }

    private boolean isLetThrough(String path) throws Exception {
        var chain = new MockFilterChain();
        filter.doFilter(new MockHttpServletRequest("GET", path), answer, chain);
        return chain.getRequest() != null;
    }
}
