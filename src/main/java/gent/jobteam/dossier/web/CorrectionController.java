package gent.jobteam.dossier.web;

import static java.util.stream.Collectors.toCollection;

import gent.jobteam.dossier.Corrections;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.District;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting name and contact data. */
@Controller
class CorrectionController {

    private final Corrections corrections;
    private final DossierPages pages;
    private final Partnership partnership;

    CorrectionController(Corrections corrections, DossierPages pages, Partnership partnership) {
        this.corrections = corrections;
        this.pages = pages;
        this.partnership = partnership;
    }

    @GetMapping("/dossier/{number}/gegevens")
    ModelAndView person(@PathVariable("number") String text, Principal user) {
        var number = DossierPages.caseNumber(text);
        Participant person = corrections.read(number, pages.viewer(user));
        return page(HttpStatus.OK, number, person, CorrectionForm.of(person), person.fingerprint(), Map.of());
    }

    /** @param seen fingerprint of the person as the page showed her */
    @PostMapping("/dossier/{number}/gegevens")
    ModelAndView correct(
            @PathVariable("number") String text,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "phone", defaultValue = "") String phone,
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "district", defaultValue = "") String district,
            Principal user,
            RedirectAttributes next) {
        var number = DossierPages.caseNumber(text);
        Viewer viewer = pages.viewer(user);
        Participant known = corrections.person(number, viewer);
        var form = new CorrectionForm(name, phone, email, language, district);
        Map<String, String> errors = form.errors(known, partnership);
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, number, known, form, seen, errors);
        }
        Optional<Participant> other = corrections.correct(number, viewer, seen, form.corrected(known.id()));
        if (other.isPresent()) {
            Participant now = other.get();
            return page(HttpStatus.CONFLICT, number, now, form, now.fingerprint(), Map.of())
                    .addObject("other", now)
                    .addObject("otherLanguage", partnership.languageLabel(now.contactLanguage()));
        }
        next.addFlashAttribute("done", "De gegevens zijn bewaard.");
        return new ModelAndView("redirect:" + DossierPages.address(number, ""));
    }

    private ModelAndView page(
            HttpStatus status,
            CaseNumber number,
            Participant known,
            CorrectionForm form,
            String seen,
            Map<String, String> errors) {
        return new ModelAndView("dossier/person", status)
                .addObject("number", number.value())
                .addObject("form", form)
                .addObject("seen", seen)
                .addObject("errors", errors)
                .addObject("languages", languages(known))
                .addObject("districts", districts(known));
    }

    /** Also the one that she has and that the partnership no longer lists, so that saving does not lose it. */
    private Set<Labelled> languages(Participant known) {
        var languages = partnership.languages().stream()
                .map(language -> new Labelled(language.code(), language.label()))
                .collect(toCollection(LinkedHashSet::new));
        String hers = known.contactLanguage();
        languages.add(new Labelled(hers, partnership.languageLabel(hers)));
        return languages;
    }

    private Set<String> districts(Participant known) {
        var districts = partnership.districts().stream().map(District::name).collect(toCollection(LinkedHashSet::new));
        districts.add(known.district());
        districts.remove("");
        return districts;
    }
}
