package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Calls;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that a participant whom no message reached was told. */
@Controller
class CallController {

    private final Calls calls;
    private final DossierPages pages;

    CallController(Calls calls, DossierPages pages) {
        this.calls = calls;
        this.pages = pages;
    }

    /** @param from {@code list} to go back to the list of one's participants */
    @PostMapping("/dossier/{number}/verwittigd")
    String settle(
            @PathVariable("number") String text,
            @RequestParam(name = "from", defaultValue = "") String from,
            Principal user,
            RedirectAttributes next) {
        var number = DossierPages.caseNumber(text);
        calls.settle(number, pages.viewer(user));
        next.addFlashAttribute("done", "Genoteerd: deze persoon weet het.");
        return "redirect:" + (from.equals("list") ? "/deelnemers" : DossierPages.address(number, ""));
    }
}
