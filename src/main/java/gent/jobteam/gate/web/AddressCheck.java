package gent.jobteam.gate.web;

import gent.jobteam.gate.JsonBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first thing a request meets: addresses that two programs would read differently and bodies that are too large go
 * no further. Spring Security's firewall refuses such addresses too, but fails on those of the engine's own servlets.
 */
@Component
class AddressCheck extends OncePerRequestFilter implements Ordered {

    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|;|\\\\|/\\.{1,2}(?:/|$)|%(?:2[ef5]|3b|5c|0[0ad])", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (request.getContentLengthLong() > JsonBody.LONGEST) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    public int getOrder() {
        return SecurityProperties.DEFAULT_FILTER_ORDER - 1;
    }
}
