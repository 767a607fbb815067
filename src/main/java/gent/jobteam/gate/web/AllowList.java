package gent.jobteam.gate.web;

import gent.jobteam.gate.AllowedRequests;
import gent.jobteam.gate.AllowedRequests.Answer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Lets through what {@link AllowedRequests} lists for whoever asks. */
@Component
class AllowList implements AuthorizationManager<RequestAuthorizationContext> {

    /** Request attribute: the {@link HttpStatus} of a refusal. */
    static final String REFUSAL = AllowList.class.getName() + ".refusal";

    private static final Logger LOG = LoggerFactory.getLogger(AllowList.class);

    private final AllowedRequests allowed;

    AllowList(AllowedRequests allowed) {
        this.allowed = allowed;
    }

    /** The name that this line of Spring Security demands; its successor calls this one. */
    @Override
    @SuppressWarnings("deprecation")
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<SignedIn> signedIn = SignedIn.in(authentication.get());
        String path = path(request);
        Answer answer = allowed.about(request.getMethod(), path, signedIn.map(SignedIn::account));
        if (answer != Answer.ALLOWED) {
            request.setAttribute(REFUSAL, refusal(answer, path));
            signedIn.ifPresent(
                    user -> LOG.info("Refused to {}: {} {}, {}", user.getName(), request.getMethod(), path, answer));
        }
        return new AuthorizationDecision(answer == Answer.ALLOWED);
    }

    /** The whole path without context path, decoded; the firewall let nothing through that has two meanings. */
    static String path(HttpServletRequest request) {
        return UriUtils.decode(
                request.getRequestURI().substring(request.getContextPath().length()), StandardCharsets.UTF_8);
    }

    /** Of the engine's own services we do not say which exist. */
    private static HttpStatus refusal(Answer answer, String path) {
        if (path.startsWith("/camunda/api/")) {
            return HttpStatus.FORBIDDEN;
        }
        return switch (answer) {
            case OTHER_METHOD -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_FOR_YOU -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.NOT_FOUND;
        };
    }
}
