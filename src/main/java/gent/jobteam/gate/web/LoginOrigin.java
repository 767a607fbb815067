package gent.jobteam.gate.web;

import gent.jobteam.gate.KnownBrowsers;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Where a login comes from: a browser that is known for this user, else an address. */
@Component
class LoginOrigin {

    private static final String COOKIE = "JT-BROWSER";

    /** A household or office gets this many parts of an IPv6 address. */
    private static final int NETWORK_PARTS = 4;

    private final KnownBrowsers browsers;
    private final boolean secureCookies;

    LoginOrigin(KnownBrowsers browsers, @Value("${server.servlet.session.cookie.secure}") boolean secureCookies) {
        this.browsers = browsers;
        this.secureCookies = secureCookies;
    }

    /** The name with which somebody tries to sign in. */
    String userId(HttpServletRequest request) {
        String userId = request.getParameter("username");
        return userId == null ? "" : userId.strip();
    }

    String of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(mark -> browsers.browser(mark, userId(request)))
                .orElseGet(() -> network(request.getRemoteAddr()));
    }

    /** Lets the browser prove from now on that this user signed in here. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, browsers.mark(userId(request)))
                .path("/login")
                .maxAge(Duration.ofDays(KnownBrowsers.DAYS))
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The address, or of a long one the half that a whole household or office shares. */
    static String network(String address) {
        String[] parts = address.split(":");
        return parts.length > NETWORK_PARTS ? String.join(":", Arrays.copyOf(parts, NETWORK_PARTS)) : address;
    }
}
