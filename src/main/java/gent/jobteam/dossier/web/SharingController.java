package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Sharing;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Noting what a participant agrees to share, refuses or withdraws. */
@Controller
class SharingController {

    private final Sharing sharing;
    private final DossierPages pages;
    private final Partnership partnership;
    private final Clock clock;

    SharingController(Sharing sharing, DossierPages pages, Partnership partnership, Clock clock) {
        this.sharing = sharing;
        this.pages = pages;
        this.partnership = partnership;
        this.clock = clock;
    }

    @PostMapping("/dossier/{number}/akkoord")
    ModelAndView note(
            @PathVariable("number") String text,
            @RequestParam(name = "answer", defaultValue = "") String answer,
            @RequestParam(name = "circles", defaultValue = "") List<String> circles,
            @RequestParam(name = "domains", defaultValue = "") List<String> domains,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "until", defaultValue = "") String until,
            @RequestParam(name = "task", defaultValue = "") String task,
            Principal user,
            RedirectAttributes next) {
        var number = DossierPages.caseNumber(text);
        Viewer viewer = pages.viewer(user);
        sharing.ask(number, viewer);
        var form = new SharingForm(answer, circles, domains, language, until);
        Map<String, String> errors = form.errors(partnership, LocalTime.dayOf(clock.instant()));
        if (!errors.isEmpty()) {
            ModelAndView page = pages.dossier(number, viewer, task)
                    .addObject("sharing", form)
                    .addObject("sharingErrors", errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        if (form.agreed()) {
            sharing.agree(number, viewer, circles, domains, language, form.untilDay());
            next.addFlashAttribute("done", "Het akkoord is genoteerd. Het geldt vanaf nu.");
        } else {
            sharing.refuse(number, viewer, language);
            next.addFlashAttribute("done", "Genoteerd. We delen vanaf nu niets meer. De hulp loopt gewoon door.");
        }
        return new ModelAndView("redirect:" + DossierPages.address(number, task));
    }
}
