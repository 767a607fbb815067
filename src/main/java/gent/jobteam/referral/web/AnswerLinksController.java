package gent.jobteam.referral.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.referral.AnswerLinks;
import gent.jobteam.referral.OpenLink;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links of a case with which receivers can answer, for who guides the participant. */
@Controller
class AnswerLinksController {

    private static final String PAGE = "/dossier/{number}/antwoordlinks";

    private final AnswerLinks links;
    private final DossierAccess accesses;

    AnswerLinksController(AnswerLinks links, DossierAccess accesses) {
        this.links = links;
        this.accesses = accesses;
    }

    /** @param until last day on which the link works */
    record LinkView(UUID referral, String organisation, String since, String until) {

        static LinkView of(OpenLink link) {
            return new LinkView(
                    link.referral(),
                    link.organisation(),
                    LocalTime.show(LocalTime.dayOf(link.madeAt())),
                    LocalTime.show(LocalTime.dayOf(link.expiresAt().minusMillis(1))));
        }
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable("number") String text, Principal user) {
        CaseNumber number = hers(text, user);
        return new ModelAndView("referral/links")
                .addObject("number", number.value())
                .addObject(
                        "links", links.openOf(number).stream().map(LinkView::of).toList());
    }

    @PostMapping(PAGE)
    String revoke(
            @PathVariable("number") String text,
            @RequestParam("referral") UUID referral,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = hers(text, user);
        boolean revoked = links.revoke(number, referral, user.getName());
        next.addFlashAttribute("done", revoked ? "De link werkt niet meer." : "Deze link werkte al niet meer.");
        return "redirect:/dossier/%s/antwoordlinks".formatted(number);
    }

    private CaseNumber hers(String text, Principal user) {
        CaseNumber number = CaseNumber.parse(text).orElseThrow(NoSuchPage::new);
        Viewer viewer = accesses.viewer(user.getName()).orElseThrow(NoSuchPage::new);
        if (!accesses.guides(number, viewer)) {
            throw new NoSuchPage();
        }
        return number;
    }

    private static final class NoSuchPage extends RuntimeException {}

    /** The same answer for a case that is not there and one that is not hers. */
    @ExceptionHandler(NoSuchPage.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
