package gent.jobteam.gate.web;

import gent.jobteam.gate.Credentials;
import gent.jobteam.gate.LoginThrottle;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.StaffDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody changes her own password; her sessions elsewhere end. */
@Controller
class PasswordController {

    /** Address of the page. */
    static final String PAGE = "/wachtwoord";

    private static final Logger LOG = LoggerFactory.getLogger(PasswordController.class);

    private final Credentials credentials;
    private final Accounts accounts;
    private final LoginThrottle throttle;
    private final StaffDirectory staff;
    private final Clock clock;

    PasswordController(
            Credentials credentials, Accounts accounts, LoginThrottle throttle, StaffDirectory staff, Clock clock) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.throttle = throttle;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn signedIn) {
        return page(HttpStatus.OK, signedIn, Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView change(
            @RequestParam(name = "current", required = false) String current,
            @RequestParam(name = "next", required = false) String next,
            @RequestParam(name = "again", required = false) String again,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String user = signedIn.getName();
        var form = new PasswordForm(current, next, again);
        var errors = new LinkedHashMap<>(form.errors(user));
        if (errors.isEmpty()) {
            checkCurrent(user, form, errors);
        }
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, signedIn, errors);
        }
        accounts.changePassword(user, form.next());
        stay(user, request, response);
        LOG.info("Password changed by {}", user);
        redirect.addFlashAttribute(
                "done", "Je wachtwoord is veranderd. Op andere toestellen moet je je opnieuw aanmelden.");
        return new ModelAndView("redirect:" + PAGE);
    }

    /** Whoever finds an open screen cannot guess on and on. */
    private void checkCurrent(String user, PasswordForm form, Map<String, String> errors) {
        Duration wait = throttle.attempt(PAGE, user);
        if (!wait.isZero()) {
            errors.put("current", "Dit waren te veel pogingen na elkaar. Wacht een minuut en probeer het opnieuw.");
        } else if (credentials.check(user, form.current()).isEmpty()) {
            errors.put("current", "Dit is niet je huidige wachtwoord. Probeer het opnieuw.");
        } else {
            throttle.succeeded(PAGE, user);
        }
    }

    /** This session goes on, under another id, with the new password. */
    private void stay(String user, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        credentials
                .find(user)
                .ifPresent(account -> SignedInSession.keep(new SignedIn(account, clock.instant()), request, response));
    }

    private ModelAndView page(HttpStatus status, SignedIn signedIn, Map<String, String> errors) {
        var page = new ModelAndView("password", status);
        page.addObject("name", staff.nameOf(signedIn.getName()));
        page.addObject("userId", signedIn.getName());
        page.addObject("shortest", PasswordForm.SHORTEST);
        page.addObject("initial", signedIn.account().initialPassword());
        page.addObject("errors", errors);
        return page;
    }
}
