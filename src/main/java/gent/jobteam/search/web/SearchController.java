package gent.jobteam.search.web;

import gent.jobteam.gate.SearchRate;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.Found;
import gent.jobteam.search.PersonSearch;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a colleague finds somebody by name or case number. */
@Controller
class SearchController {

    private static final String PAGE = "/zoeken";
    private static final int LONGEST = 120;

    private final PersonSearch search;
    private final DossierAccess accesses;
    private final FoundViews views;
    private final SearchRate rate;

    SearchController(PersonSearch search, DossierAccess accesses, FoundViews views, SearchRate rate) {
        this.search = search;
        this.accesses = accesses;
        this.views = views;
        this.rate = rate;
    }

    @GetMapping(PAGE)
    ModelAndView show() {
        return page(HttpStatus.OK, "", Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView find(@RequestParam(name = "who", defaultValue = "") String text, Principal user) {
        String who = text.strip();
        if (who.length() < 2) {
            return refused(who, "Vul ten minste twee letters in.");
        }
        if (who.length() > LONGEST) {
            return refused(who, "Gebruik hoogstens 120 tekens.");
        }
        if (!rate.search(user.getName()).isZero()) {
            return refused(who, "Je zocht te vaak na elkaar. Wacht een minuut en probeer het opnieuw.");
        }
        Found found = accesses.viewer(user.getName())
                .filter(PersonSearch::mayLook)
                .map(viewer -> find(who, viewer))
                .orElse(Found.NOBODY);
        ModelAndView page = page(HttpStatus.OK, who, Map.of());
        page.addObject("found", views.of(found));
        return page;
    }

    private Found find(String who, Viewer viewer) {
        return caseNumber(who)
                .map(number -> search.find(number, viewer))
                .orElseGet(() -> search.find(who, Optional.empty(), viewer));
    }

    private static Optional<CaseNumber> caseNumber(String who) {
        try {
            return Optional.of(new CaseNumber(who.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private static ModelAndView refused(String who, String message) {
        return page(HttpStatus.UNPROCESSABLE_ENTITY, who, Map.of("who", message));
    }

    private static ModelAndView page(HttpStatus status, String who, Map<String, String> errors) {
        var page = new ModelAndView("search/search", status);
        page.addObject("who", who);
        page.addObject("errors", errors);
        page.addObject("found", null);
        return page;
    }
}
