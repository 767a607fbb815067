package gent.jobteam.gate.web;

import gent.jobteam.gate.Credentials;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Sign in with a name and a password. */
@Component
class PasswordLogin implements AuthenticationProvider {

    /** Longer than any password; keeps others from making us compute on their behalf. */
    private static final int LONGEST = 1000;

    private final Credentials credentials;
    private final Clock clock;

    PasswordLogin(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        if (password.length() > LONGEST || attempt.getName().length() > LONGEST) {
            throw new BadCredentialsException("Too long");
        }
        try {
            return credentials
                    .check(attempt.getName(), password)
                    .map(account -> new SignedIn(account, clock.instant()).authentication())
                    .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        } catch (BadCredentialsException wrong) {
            throw wrong;
        } catch (RuntimeException unavailable) {
            throw new AuthenticationServiceException("Passwords cannot be checked now", unavailable);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
