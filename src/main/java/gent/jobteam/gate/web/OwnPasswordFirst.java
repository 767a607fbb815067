package gent.jobteam.gate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a password that somebody else chose, chooses her own before she does anything else. */
class OwnPasswordFirst extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = AllowList.path(request);
        boolean waits = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> signedIn.account().initialPassword())
                .isPresent();
        if (!waits || path.equals(PasswordController.PAGE) || path.startsWith("/css/")) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET") && !path.contains("/api/")) {
            response.sendRedirect(PasswordController.PAGE);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
