package gent.jobteam.dossier.web;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.dossier.Note;
import gent.jobteam.dossier.Notes;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing and changing notes. */
@Controller
class NoteController {

    private final Notes notes;
    private final DossierAccess accesses;
    private final DossierPages pages;
    private final Partnership partnership;

    NoteController(Notes notes, DossierAccess accesses, DossierPages pages, Partnership partnership) {
        this.notes = notes;
        this.accesses = accesses;
        this.pages = pages;
        this.partnership = partnership;
    }

    /** @param id made by the page, so that sending it twice writes one note */
    @PostMapping("/dossier/{number}/notities")
    ModelAndView write(
            @PathVariable("number") String text,
            @RequestParam("id") UUID id,
            @RequestParam(name = "scope", defaultValue = "") String scope,
            @RequestParam(name = "lifeDomain", defaultValue = "") String lifeDomain,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "task", defaultValue = "") String task,
            Principal user,
            RedirectAttributes next) {
        var number = DossierPages.caseNumber(text);
        Viewer author = pages.viewer(user);
        Access access = accesses.ask(number, author);
        if (!access.shows(DossierSection.NOTES)) {
            throw new NoSuchDossier();
        }
        var form = new NoteForm(scope, lifeDomain, words);
        Map<String, String> errors = errors(form, access, author);
        if (!errors.isEmpty()) {
            return pages.dossier(number, author, task, form, errors);
        }
        notes.write(id, number, author, NoteScope.valueOf(scope), form.domain(), form.words());
        next.addFlashAttribute("done", "De notitie is bewaard.");
        next.addFlashAttribute("noteSent", true);
        return new ModelAndView("redirect:" + DossierPages.address(number, task));
    }

    @GetMapping("/dossier/notitie/{id}")
    ModelAndView own(@PathVariable("id") UUID id, Principal user) {
        Viewer author = pages.viewer(user);
        Note note = notes.own(id, author);
        return edit(HttpStatus.OK, note, formOf(note), author, Map.of());
    }

    /** @param version the one that the author saw when she began to change it */
    @PostMapping("/dossier/notitie/{id}")
    ModelAndView change(
            @PathVariable("id") UUID id,
            @RequestParam("version") int version,
            @RequestParam(name = "scope", defaultValue = "") String scope,
            @RequestParam(name = "lifeDomain", defaultValue = "") String lifeDomain,
            @RequestParam(name = "words", defaultValue = "") String words,
            Principal user,
            RedirectAttributes next) {
        Viewer author = pages.viewer(user);
        Note note = notes.own(id, author);
        var form = new NoteForm(scope, lifeDomain, words);
        Map<String, String> errors = errors(form, accesses.of(note.caseNumber(), author), author);
        if (!errors.isEmpty()) {
            return edit(HttpStatus.UNPROCESSABLE_ENTITY, note, form, author, errors);
        }
        Optional<Note> other = notes.change(id, version, author, NoteScope.valueOf(scope), form.domain(), form.words());
        if (other.isPresent()) {
            return edit(HttpStatus.CONFLICT, other.get(), form, author, Map.of())
                    .addObject("other", formOf(other.get()));
        }
        next.addFlashAttribute("done", "De notitie is gewijzigd.");
        return new ModelAndView("redirect:" + DossierPages.address(note.caseNumber(), ""));
    }

    private ModelAndView edit(HttpStatus status, Note note, NoteForm form, Viewer author, Map<String, String> errors) {
        return new ModelAndView("dossier/note", status)
                .addObject("note", note)
                .addObject("number", note.caseNumber().value())
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("choices", pages.choices(accesses.of(note.caseNumber(), author), author));
    }

    private Map<String, String> errors(NoteForm form, Access access, Viewer author) {
        return form.errors(access.scopes(), partnership, DossierPages.namesADomain(author));
    }

    private static NoteForm formOf(Note note) {
        return new NoteForm(
                note.scope().name(), Optional.ofNullable(note.lifeDomain()).orElse(""), note.words());
    }
}
