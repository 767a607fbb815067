package gent.jobteam.gate.process.web;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Tells the engine's web pages who came in through the gate; they have no login of their own. */
public class SignedInUser extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        String user = request.getRemoteUser();
        return user == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(user);
    }
}
