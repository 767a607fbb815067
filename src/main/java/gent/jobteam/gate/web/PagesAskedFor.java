package gent.jobteam.gate.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Remembers over the login which page of the engine somebody asked for. */
final class PagesAskedFor {

    private static final RequestMatcher PAGES = withDefaults().matcher(HttpMethod.GET, "/camunda/app/*/default/");

    private PagesAskedFor() {}

    /** Without the usual parameter in the address: it would make each link of Tasklist load the whole page again. */
    static RequestCache cache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(PAGES);
        return cache;
    }
}
