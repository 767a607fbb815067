package gent.jobteam.gate.web;

import gent.jobteam.gate.Account;
import gent.jobteam.gate.Credentials;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up again who is signed in, so that a role that was taken away or an account that was closed has effect within
 * half a minute and not at the next login.
 */
class AccountRefresh extends OncePerRequestFilter {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Credentials credentials;
    private final Clock clock;

    AccountRefresh(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn =
                SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
        if (signedIn.isPresent() && isStale(signedIn.get())) {
            Optional<Account> account = credentials.find(signedIn.get().getName());
            if (account.isPresent()) {
                keep(new SignedIn(account.get(), clock.instant()), request, response);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(SignedIn signedIn) {
        return Duration.between(signedIn.asOf(), clock.instant()).abs().compareTo(FRESH) > 0;
    }

    private void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
