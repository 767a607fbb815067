package gent.jobteam.gate.web;

import gent.jobteam.gate.RequestRate;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one user's program from taking the application away from all others. Files do not count. */
class RequestThrottle extends OncePerRequestFilter {

    private final RequestRate rate;

    RequestThrottle(RequestRate rate) {
        this.rate = rate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = rate.request(request.getRemoteUser());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = AllowList.path(request);
        return request.getRemoteUser() == null || !path.startsWith("/api/") && !path.startsWith("/camunda/api/");
    }
}
