package gent.jobteam.gate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit asks for the versions of a process or decision without saying how many it wants, and the engine gives no list
 * without a limit: this names one.
 */
@Component
class BoundedLists extends OncePerRequestFilter {

    private static final Pattern LISTS =
            Pattern.compile("/camunda/api/engine/engine/default/(process|decision)-definition/?");

    /** More versions than a page shows; below the engine's own limit. */
    private static final String LIMIT = "maxResults=200";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !request.getMethod().equals("GET")
                || !LISTS.matcher(request.getRequestURI()).matches()
                || query != null && query.contains("maxResults=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String query = super.getQueryString();
            return query == null ? LIMIT : query + "&" + LIMIT;
        }
    }
}
