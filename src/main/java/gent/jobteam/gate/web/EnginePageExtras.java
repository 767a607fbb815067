package gent.jobteam.gate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the engine's pages leave out: how long a file may be kept, that data may not be kept at all, the token with
 * which their scripts may call our own services, and that their pages are UTF-8.
 */
class EnginePageExtras extends OncePerRequestFilter {

    /** These files change with the version of the engine only, which stands in their address. */
    private static final String FILE =
            CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().getHeaderValue();

    private static final String DATA = CacheControl.noStore().getHeaderValue();

    private final CsrfTokenRepository csrfTokens;

    EnginePageExtras(CsrfTokenRepository csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = AllowList.path(request);
        if (path.startsWith("/camunda/app/")) {
            csrfTokens.loadDeferredToken(request, response).get();
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        Optional<String> keep = keep(path);
        if (keep.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, keep.get());
            chain.doFilter(request, new Decided(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Empty for pages and plugins, which the browser asks for again each time. */
    private static Optional<String> keep(String path) {
        if (path.startsWith("/camunda/lib/") || path.startsWith("/camunda/assets/")) {
            return Optional.of(FILE);
        }
        return path.startsWith("/camunda/api/") && !path.contains("/static/") ? Optional.of(DATA) : Optional.empty();
    }

    /** Nobody changes any more how long the answer may be kept. */
    private static class Decided extends HttpServletResponseWrapper {

        private static final Set<String> DECIDED = Set.of("cache-control", "pragma", "expires");

        Decided(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!DECIDED.contains(name.toLowerCase(Locale.ROOT))) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!DECIDED.contains(name.toLowerCase(Locale.ROOT))) {
                super.addHeader(name, value);
            }
        }
    }
}
