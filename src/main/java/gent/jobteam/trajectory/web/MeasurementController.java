package gent.jobteam.trajectory.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Persona;
import gent.jobteam.platform.TypedText;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.CaseLearning;
import gent.jobteam.trajectory.LearningNote.Kind;
import gent.jobteam.trajectory.NoRunningTrajectory;
import gent.jobteam.trajectory.NotHers;
import gent.jobteam.trajectory.web.MeasurementPages.LearningForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The measurements of a case beside each other, and what her coach notes with them. */
@Controller
class MeasurementController {

    private static final String PAGE = "/dossier/{number}/metingen";
    private static final int LONGEST_NOTE = 2000;

    private final MeasurementPages pages;
    private final CaseLearning learning;
    private final DossierAccess accesses;
    private final Partnership partnership;

    MeasurementController(
            MeasurementPages pages, CaseLearning learning, DossierAccess accesses, Partnership partnership) {
        this.pages = pages;
        this.learning = learning;
        this.accesses = accesses;
        this.partnership = partnership;
    }

    /** @param from position of a measurement; what is no position is the first, and for the other one the last */
    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable("number") String text,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String to,
            Principal user) {
        return shown(pages.page(caseNumber(text), viewer(user), position(from, 0), position(to, Integer.MAX_VALUE)));
    }

    @PostMapping(PAGE + "/levensdomeinen")
    ModelAndView chooseAxes(
            @PathVariable("number") String text,
            @RequestParam(name = "axis", required = false) List<String> axes,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        List<String> chosen = axes == null ? List.of() : axes;
        List<String> known =
                partnership.lifeDomains().stream().map(Labelled::code).toList();
        if (!known.containsAll(chosen)) {
            return wrong(number, user, LearningForm.EMPTY, Map.of("axes", "Kies levensdomeinen uit de lijst."));
        }
        try {
            learning.chooseAxes(number, viewer(user), chosen);
        } catch (NoRunningTrajectory over) {
            return wrong(number, user, LearningForm.EMPTY, Map.of("axes", "Er loopt nu geen traject."));
        }
        return done(number, "De levensdomeinen zijn bewaard.", next);
    }

    @PostMapping(PAGE + "/persona")
    ModelAndView choosePersona(
            @PathVariable("number") String text,
            @RequestParam(name = "persona", defaultValue = "") String code,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        Optional<Persona> persona = partnership.personas().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (persona.isEmpty()) {
            return wrong(number, user, LearningForm.EMPTY, Map.of("persona", "Kies een persona uit de lijst."));
        }
        learning.choosePersona(number, viewer(user), persona.get());
        return done(number, "De persona is bewaard.", next);
    }

    @PostMapping(PAGE + "/leernotities")
    ModelAndView learn(
            @PathVariable("number") String text,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "words", defaultValue = "") String words,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        Viewer viewer = viewer(user);
        if (!learning.isHers(number, viewer)) {
            throw new NoSuchPage();
        }
        var form = new LearningForm(kind, TypedText.tidy(words));
        Map<String, String> errors = errors(number, form);
        if (!errors.isEmpty()) {
            return wrong(number, user, form, errors);
        }
        learning.learn(number, viewer, Kind.valueOf(kind), form.words());
        return done(number, "De leernotitie is bewaard.", next);
    }

    private Map<String, String> errors(CaseNumber number, LearningForm form) {
        var errors = new LinkedHashMap<String, String>();
        if (Stream.of(Kind.values()).noneMatch(known -> known.name().equals(form.kind()))) {
            errors.put("kind", "Kies waarover het gaat.");
        }
        if (form.words().isEmpty()) {
            errors.put("words", "Schrijf op wat anderen hieruit kunnen leren.");
        } else if (!TypedText.isUsable(form.words(), true)) {
            errors.put("words", TypedText.UNUSABLE);
        } else if (TypedText.length(form.words()) > LONGEST_NOTE) {
            errors.put("words", "Gebruik hoogstens %d tekens.".formatted(LONGEST_NOTE));
        } else if (learning.givesAway(number, form.words())) {
            errors.put("words", "Schrijf dit zonder de naam en de contactgegevens van de deelnemer.");
        }
        return errors;
    }

    private ModelAndView wrong(CaseNumber number, Principal user, LearningForm form, Map<String, String> errors) {
        return shown(pages.page(number, viewer(user), form, errors));
    }

    private static ModelAndView done(CaseNumber number, String message, RedirectAttributes next) {
        next.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/dossier/%s/metingen".formatted(number));
    }

    private static ModelAndView shown(Optional<ModelAndView> page) {
        return page.orElseThrow(NoSuchPage::new);
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchPage::new);
    }

    private static CaseNumber caseNumber(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noCaseNumber) {
            throw new NoSuchPage();
        }
    }

    private static int position(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    private static final class NoSuchPage extends RuntimeException {}

    /** The same answer for a case that is not there and one that is not hers. */
    @ExceptionHandler({NoSuchPage.class, NotHers.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
