package gent.jobteam.gate.web;

import gent.jobteam.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody works before everything is in place: while the invented participants of the demo live their past, the clock is
 * in the past as well, and what somebody did would get a wrong date. Whoever comes too early is told to wait. When
 * the program stops, what is asked until then is still answered.
 */
@Component
class StillStarting extends OncePerRequestFilter implements Ordered {

    private static final String SECONDS_TO_WAIT = "20";

    private final ApplicationAvailability availability;
    private final String words;
    private volatile boolean started;

    StillStarting(ApplicationAvailability availability, @Value("${jobteam.mode:demo}") String mode) {
        this.availability = availability;
        this.words = mode.equals("demo") ? "startingDemo" : "starting";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        started = started || availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        if (started) {
            chain.doFilter(request, response);
        } else {
            Problems.choose(request, words);
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** The page that says so has a style, and the container asks how things are. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = AllowList.path(request);
        return path.startsWith("/css/") || path.startsWith("/actuator/");
    }

    @Override
    public int getOrder() {
        return SecurityProperties.DEFAULT_FILTER_ORDER - 1;
    }
}
