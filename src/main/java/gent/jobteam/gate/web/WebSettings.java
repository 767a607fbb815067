package gent.jobteam.gate.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** How cookies travel. */
@Component
class WebSettings {

    private final boolean secureCookies;

    WebSettings(@Value("${server.servlet.session.cookie.secure}") boolean secureCookies) {
        this.secureCookies = secureCookies;
    }

    /**
     * The token that proves that a form comes from one of our own pages. Its names differ from those of the engine's
     * pages, which have a token of their own; scripts of our pages read the cookie.
     */
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("JT-XSRF");
        tokens.setHeaderName("X-JT-XSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secureCookies));
        return tokens;
    }
}
