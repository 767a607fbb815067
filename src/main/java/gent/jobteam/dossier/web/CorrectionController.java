package gent.jobteam.dossier.web;

import static java.util.stream.Collectors.toCollection;

import gent.jobteam.dossier.Corrections;
import gent.jobteam.notification.Channel;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.ReachPreference;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.District;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final List<Channel> FOR_PARTICIPANTS = List.of(Channel.SMS, Channel.EMAIL);

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
        Viewer viewer = pages.viewer(user);
        Participant person = corrections.read(number, viewer);
        ReachPreference wish = corrections.wish(number, viewer);
        return page(HttpStatus.OK, number, wish, person, CorrectionForm.of(person), person.fingerprint(), Map.of());
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
        ReachPreference wish = corrections.wish(number, viewer);
        var form = new CorrectionForm(name, phone, email, language, district);
        Map<String, String> errors = form.errors(known, partnership);
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, number, wish, known, form, seen, errors);
        }
        Optional<Participant> other = corrections.correct(number, viewer, seen, form.corrected(known.id()));
        if (other.isPresent()) {
            Participant now = other.get();
            return page(HttpStatus.CONFLICT, number, wish, now, form, now.fingerprint(), Map.of())
                    .addObject("other", now)
                    .addObject("otherLanguage", partnership.languageLabel(now.contactLanguage()));
        }
        next.addFlashAttribute("done", "De gegevens zijn bewaard.");
        return new ModelAndView("redirect:" + DossierPages.address(number, ""));
    }

    /**
     * @param preferred code of the channel that she asked for; empty when she did not choose
     * @param no codes of the channels by which she wants nothing
     */
    @PostMapping("/dossier/{number}/berichten")
    String wish(
            @PathVariable("number") String text,
            @RequestParam(name = "preferred", defaultValue = "") String preferred,
            @RequestParam(name = "no", defaultValue = "") Set<String> no,
            Principal user,
            RedirectAttributes next) {
        var number = DossierPages.caseNumber(text);
        Set<Channel> optOuts = FOR_PARTICIPANTS.stream()
                .filter(channel -> no.contains(channel.code()))
                .collect(Collectors.toSet());
        Optional<Channel> wished = FOR_PARTICIPANTS.stream()
                .filter(channel -> channel.code().equals(preferred))
                .filter(channel -> !optOuts.contains(channel))
                .findFirst();
        corrections.noteWish(number, pages.viewer(user), new ReachPreference(wished, optOuts));
        next.addFlashAttribute("done", "De keuze voor berichten is bewaard.");
        return "redirect:" + DossierPages.address(number, "");
    }

    private ModelAndView page(
            HttpStatus status,
            CaseNumber number,
            ReachPreference wish,
            Participant known,
            CorrectionForm form,
            String seen,
            Map<String, String> errors) {
        return new ModelAndView("dossier/person", status)
                .addObject("number", number.value())
                .addObject("form", form)
                .addObject("seen", seen)
                .addObject("errors", errors)
                .addObject("wish", wish)
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
