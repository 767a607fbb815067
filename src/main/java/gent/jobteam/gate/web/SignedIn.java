package gent.jobteam.gate.web;

import gent.jobteam.gate.Account;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in.
 *
 * @param asOf when the account was last looked up
 */
record SignedIn(Account account, Instant asOf) implements AuthenticatedPrincipal {

    /** Empty when nobody is signed in. */
    static Optional<SignedIn> in(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return account.userId();
    }

    /** With an authority {@code ROLE_<group>} per group. */
    Authentication authentication() {
        Set<GrantedAuthority> authorities = account.groups().stream()
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .collect(Collectors.toSet());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
