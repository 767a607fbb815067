package gent.jobteam.groupsession.web;

import gent.jobteam.groupsession.NoSuchSession;
import gent.jobteam.groupsession.NotOpen;
import gent.jobteam.groupsession.Opinion;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions of a dossier: signed up, signed off, asked for, and how they were. */
@Controller
class CaseSessionsController {

    /** The most that somebody can write about how she found a session. */
    private static final int LONGEST = 300;

    private final SignUps signUps;
    private final CaseSessionPages pages;
    private final Partnership partnership;
    private final MessageSource texts;

    CaseSessionsController(SignUps signUps, CaseSessionPages pages, Partnership partnership, MessageSource texts) {
        this.signUps = signUps;
        this.pages = pages;
        this.partnership = partnership;
        this.texts = texts;
    }

    @GetMapping("/dossier/{number}/sessies")
    ModelAndView show(@PathVariable("number") String text, Principal user) {
        return pages.page(HttpStatus.OK, caseNumber(text), pages.viewer(user), Map.of(), Map.of());
    }

    /** @param id made by the page, so that sending it twice signs up once */
    @PostMapping("/dossier/{number}/sessies")
    ModelAndView signUp(
            @PathVariable("number") String text,
            @RequestParam("id") UUID id,
            @RequestParam("session") String session,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        var chosen = SessionNumber.parse(session).orElseThrow(NoSuchSession::new);
        try {
            signUps.signUp(id, chosen, number, pages.viewer(user));
            return done(number, next, "Ingeschreven. De uitnodiging vertrekt nu, in de taal van de deelnemer.");
        } catch (NotOpen closed) {
            return refused(number, user, closed);
        }
    }

    @PostMapping("/dossier/{number}/sessies/afmelden")
    ModelAndView signOff(
            @PathVariable("number") String text, @RequestParam("id") UUID id, Principal user, RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        try {
            signUps.signOff(id, number, pages.viewer(user));
            return done(number, next, "Uitgeschreven. De plaats is weer vrij.");
        } catch (NotOpen closed) {
            return refused(number, user, closed);
        }
    }

    @PostMapping("/dossier/{number}/sessies/nieuw")
    ModelAndView askNew(
            @PathVariable("number") String text,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        if (partnership.sessionThemes().stream().noneMatch(known -> known.code().equals(theme))) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    number,
                    pages.viewer(user),
                    Map.of(),
                    Map.of("theme", "Kies een thema."));
        }
        signUps.askNew(number, theme, pages.viewer(user));
        return done(number, next, "De vraag telt mee. De expertisecel ziet welke thema's nodig zijn.");
    }

    @PostMapping("/dossier/{number}/sessies/feedback")
    ModelAndView feedback(
            @PathVariable("number") String text,
            @RequestParam("id") UUID id,
            @RequestParam(name = "opinion", defaultValue = "") String opinion,
            @RequestParam(name = "words", defaultValue = "") String typed,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        String words = TypedText.tidy(typed);
        Optional<Opinion> chosen = Opinion.of(opinion);
        var errors = new LinkedHashMap<String, String>();
        if (chosen.isEmpty()) {
            errors.put("opinion-" + id, "Kies hoe de deelnemer het vond.");
        }
        if (TypedText.length(words) > LONGEST || !TypedText.isUsable(words, true)) {
            errors.put("words-" + id, "Gebruik hoogstens %d gewone tekens.".formatted(LONGEST));
        }
        if (!errors.isEmpty()) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    number,
                    pages.viewer(user),
                    Map.of("id", id.toString(), "opinion", opinion, "words", words),
                    errors);
        }
        signUps.noteOpinion(id, number, chosen.orElseThrow(), words, pages.viewer(user));
        return done(number, next, "Bewaard. De vormingswerker leest het zonder naam.");
    }

    @ExceptionHandler(NoSuchSession.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** Another session is right there, further down the page. */
    private ModelAndView refused(CaseNumber number, Principal user, NotOpen closed) {
        String why = texts.getMessage("refusal." + closed.code(), null, LocalTime.DUTCH);
        return pages.page(HttpStatus.UNPROCESSABLE_ENTITY, number, pages.viewer(user), Map.of(), Map.of("offers", why));
    }

    private static ModelAndView done(CaseNumber number, RedirectAttributes next, String words) {
        next.addFlashAttribute("done", words);
        return new ModelAndView("redirect:/dossier/%s/sessies".formatted(number));
    }

    private static CaseNumber caseNumber(String text) {
        return CaseNumber.parse(text).orElseThrow(NoSuchSession::new);
    }
}
