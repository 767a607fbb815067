package gent.jobteam.gate.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import gent.jobteam.gate.Credentials;
import gent.jobteam.gate.LoginThrottle;
import gent.jobteam.gate.OpenTasks;
import gent.jobteam.gate.RequestRate;
import gent.jobteam.gate.VisitRate;
import gent.jobteam.platform.web.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one gate: two chains of filters, one for the engine's web pages and one for everything else, with one login, one
 * session and one list of allowed requests. Paths are compared as a whole, never relative to a servlet, because the
 * engine's services are servlets of their own.
 *
 * @see "docs/adr/0003"
 */
@Configuration
class GateConfiguration {

    /** Only our own files; no script that stands in a page. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A dossier may stand in a frame beside its task; no other site may frame it either. */
    private static final RequestMatcher DOSSIER = withDefaults().matcher("/dossier/**");

    private static final String FRAMED_CONTENT_POLICY =
            CONTENT_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Asked by systems with a key of their own and never with a session, so that no page can make a browser ask it. */
    private static final RequestMatcher SYSTEMS = withDefaults().matcher(HttpMethod.POST, "/api/registrations");

    private static final RequestMatcher LOGIN = withDefaults().matcher(HttpMethod.POST, "/login");

    private final AllowList allowList;
    private final Credentials credentials;
    private final RequestRate requestRate;
    private final VisitRate visitRate;
    private final Clock clock;
    private final CookieCsrfTokenRepository csrfTokens;

    GateConfiguration(
            AllowList allowList,
            Credentials credentials,
            RequestRate requestRate,
            VisitRate visitRate,
            Clock clock,
            WebSettings settings) {
        this.allowList = allowList;
        this.credentials = credentials;
        this.requestRate = requestRate;
        this.visitRate = visitRate;
        this.clock = clock;
        this.csrfTokens = settings.csrfTokens();
    }

    /** Tasklist, Cockpit and Admin. They guard their own forms against foreign pages and set their own content policy. */
    @Bean
    @Order(1)
    SecurityFilterChain enginePages(HttpSecurity http, OpenTasks openTasks, Problems problems) throws Exception {
        http.securityMatcher(withDefaults().matcher("/camunda/**"))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.logoutRequestMatcher(
                                withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(GateConfiguration::ourPolicyWithoutTheirs))
                .addFilterBefore(new EnginePageExtras(csrfTokens), AuthorizationFilter.class);
        var conflicts = new TaskConflicts(openTasks, problems);
        return common(http)
                .addFilterAfter(new EngineAnswers(conflicts, problems), InputCheck.class)
                .addFilterAfter(new OwnTasksOnly(openTasks, conflicts, problems), EngineAnswers.class)
                .build();
    }

    /** Our own pages and services, the login page first of all. */
    @Bean
    @Order(2)
    SecurityFilterChain ownPages(HttpSecurity http, AfterLogin afterLogin, LoginThrottle throttle, LoginOrigin origin)
            throws Exception {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(SYSTEMS)
                        .csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .formLogin(login ->
                        login.loginPage("/login").successHandler(afterLogin).failureHandler(failedLogin()))
                .logout(logout -> logout.logoutRequestMatcher(withDefaults().matcher(HttpMethod.POST, "/logout"))
                        .logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(GateConfiguration::ownPolicy))
                .addFilterBefore(
                        new LoginThrottleFilter(throttle, origin, LOGIN), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new VisitThrottle(visitRate), UsernamePasswordAuthenticationFilter.class);
        return common(http).build();
    }

    /** Their pages and services have a policy; their files and what we refuse have none. */
    private static void ourPolicyWithoutTheirs(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY_HEADER)) {
            response.setHeader(POLICY_HEADER, CONTENT_POLICY);
        }
    }

    private static void ownPolicy(HttpServletRequest request, HttpServletResponse response) {
        boolean framed = DOSSIER.matches(request);
        response.setHeader(POLICY_HEADER, framed ? FRAMED_CONTENT_POLICY : CONTENT_POLICY);
        response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        var refused = new Refused();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE)
                        .permitAll()
                        .anyRequest()
                        .access(allowList))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .requestCache(cache -> cache.requestCache(PagesAskedFor.cache()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)))
                .addFilterBefore(new AccountRefresh(credentials, clock), AuthorizationFilter.class)
                .addFilterAfter(new RequestThrottle(requestRate), AuthorizationFilter.class)
                .addFilterAfter(new InputCheck(), RequestThrottle.class)
                .addFilterAfter(new OwnPasswordFirst(), InputCheck.class);
    }

    /** One answer whoever it is and whatever was wrong, except when passwords cannot be checked at all. */
    private static AuthenticationFailureHandler failedLogin() {
        return (request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            } else {
                response.sendRedirect("/login?error");
            }
        };
    }
}
