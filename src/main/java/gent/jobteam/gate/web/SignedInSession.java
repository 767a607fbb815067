package gent.jobteam.gate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Keeps in the session who is signed in, when more is known than at the login. */
final class SignedInSession {

    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private SignedInSession() {}

    static void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        SESSIONS.saveContext(context, request, response);
    }
}
