package gent.jobteam.gate.web;

import gent.jobteam.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody meets who may not go further: the login page, or an error that says why not. */
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String path = AllowList.path(request);
        if (path.startsWith("/api/")
                || path.startsWith("/camunda/api/")
                || !request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/login");
        }
    }

    /** Somebody is signed in, but may not do this, or sent no token of ours. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            Problems.choose(request, "staleForm");
        }
        Object refusal = request.getAttribute(AllowList.REFUSAL);
        response.sendError((refusal instanceof HttpStatus status ? status : HttpStatus.FORBIDDEN).value());
    }
}
