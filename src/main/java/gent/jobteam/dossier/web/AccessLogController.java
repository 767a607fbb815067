package gent.jobteam.dossier.web;

import gent.jobteam.dossier.AccessLog;
import gent.jobteam.partnership.Partnership;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who read and changed a dossier: for colleagues, and on paper for the participant. */
@Controller
class AccessLogController {

    private final AccessLog log;
    private final DossierPages pages;
    private final LogViews views;
    private final Partnership partnership;
    private final Clock clock;

    AccessLogController(AccessLog log, DossierPages pages, LogViews views, Partnership partnership, Clock clock) {
        this.log = log;
        this.pages = pages;
        this.views = views;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** @param before position that the page begins below; without a usable one, the newest lines */
    @GetMapping("/dossier/{number}/inzage")
    ModelAndView log(
            @PathVariable("number") String text,
            @RequestParam(name = "voor", defaultValue = "") String before,
            Principal user) {
        var number = DossierPages.caseNumber(text);
        AccessLog.Page page = log.page(number, pages.viewer(user), position(before));
        return new ModelAndView("dossier/log")
                .addObject("number", number.value())
                .addObject("entries", views.of(page.entries()))
                .addObject("older", page.older())
                .addObject("grounds", partnership.gdprGrounds());
    }

    @GetMapping("/dossier/{number}/inzage/afdruk")
    ModelAndView print(@PathVariable("number") String text, Principal user) {
        var number = DossierPages.caseNumber(text);
        AccessLog.Readers readers = log.readers(number, pages.viewer(user));
        return new ModelAndView("dossier/readers")
                .addObject("number", number.value())
                .addObject("name", readers.name())
                .addObject("on", LogViews.day(clock.instant()))
                .addObject("readers", views.forParticipant(readers.readers()));
    }

    private static int position(String typed) {
        return typed.matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
