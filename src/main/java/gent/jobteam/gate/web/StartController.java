package gent.jobteam.gate.web;

import gent.jobteam.gate.Account;
import gent.jobteam.gate.AllowedRequests;
import gent.jobteam.gate.AllowedRequests.Answer;
import gent.jobteam.gate.Webapp;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The login page, and the page from which somebody goes to where her work is. */
@Controller
class StartController {

    private final StaffDirectory staff;
    private final AllowedRequests allowed;
    private final boolean demo;

    StartController(StaffDirectory staff, AllowedRequests allowed, @Value("${jobteam.mode:demo}") String mode) {
        this.staff = staff;
        this.allowed = allowed;
        this.demo = mode.equals("demo");
    }

    /** Who is signed in, for the scripts of the pages. */
    record Me(String userId, String name, List<String> roles) {}

    @GetMapping("/login")
    String login(@AuthenticationPrincipal SignedIn signedIn) {
        return signedIn == null ? "login" : "redirect:/";
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedIn signedIn, Model page) {
        page.addAttribute("name", staff.nameOf(signedIn.getName()));
        page.addAttribute(
                "roles",
                signedIn.account().roles().stream().map(Role::label).sorted().toList());
        page.addAttribute("webapps", Webapp.of(signedIn.account().roles()));
        page.addAttribute("pages", pagesOf(signedIn.account()));
        return "start";
    }

    @GetMapping("/api/me")
    @ResponseBody
    Me me(@AuthenticationPrincipal SignedIn signedIn) {
        return new Me(
                signedIn.getName(),
                staff.nameOf(signedIn.getName()),
                signedIn.account().roles().stream().map(Role::group).sorted().toList());
    }

    /** The mailbox exists in the demonstration alone. */
    private List<OwnPage> pagesOf(Account account) {
        return Arrays.stream(OwnPage.values())
                .filter(page -> demo || page != OwnPage.MAILBOX)
                .filter(page -> allowed.about("GET", page.path(), Optional.of(account)) == Answer.ALLOWED)
                .toList();
    }
}
