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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up again who is signed in, so that a role that was taken away, an account that was closed or a password that
 * was changed elsewhere has effect within half a minute and not at the next login.
 */
class AccountRefresh extends OncePerRequestFilter {

    private static final Duration FRESH = Duration.ofSeconds(30);

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
            if (account.isPresent() && hasTheSamePassword(account.get(), signedIn.get())) {
                SignedInSession.keep(new SignedIn(account.get(), clock.instant()), request, response);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(SignedIn signedIn) {
        return Duration.between(signedIn.asOf(), clock.instant()).abs().compareTo(FRESH) > 0;
    }

    /** Whoever signed in with a password that was changed since, has to sign in with the new one. */
    private static boolean hasTheSamePassword(Account now, SignedIn signedIn) {
        return now.passwordMark().equals(signedIn.account().passwordMark());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
