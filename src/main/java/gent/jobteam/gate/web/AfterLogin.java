package gent.jobteam.gate.web;

import gent.jobteam.gate.LoginThrottle;
import gent.jobteam.gate.Webapp;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the page that was asked for before login, else to where somebody's day begins. */
@Component
class AfterLogin extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LoginThrottle throttle;
    private final LoginOrigin origin;

    AfterLogin(LoginThrottle throttle, LoginOrigin origin) {
        this.throttle = throttle;
        this.origin = origin;
        setRequestCache(PagesAskedFor.cache());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        throttle.succeeded(origin.of(request), origin.userId(request));
        origin.remember(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (SignedIn.in(authentication)
                .filter(user -> user.account().initialPassword())
                .isPresent()) {
            return PasswordController.PAGE;
        }
        return SignedIn.in(authentication)
                .flatMap(signedIn -> Webapp.landing(signedIn.account().roles()))
                .map(Webapp::path)
                .orElse("/");
    }
}
