package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.PersonLinks;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a dossier, as it is or with what somebody filled in wrongly. */
@Component
class DossierPages {

    private final Dossiers dossiers;
    private final DossierAccess accesses;
    private final DossierViews views;
    private final Partnership partnership;
    private final PersonLinks links;

    DossierPages(
            Dossiers dossiers, DossierAccess accesses, DossierViews views, Partnership partnership, PersonLinks links) {
        this.links = links;
        this.dossiers = dossiers;
        this.accesses = accesses;
        this.views = views;
        this.partnership = partnership;
    }

    /** What a note can be about and who may read it; without scopes, somebody writes no notes here. */
    record NoteChoices(List<NoteScope> scopes, List<Partnership.Labelled> lifeDomains, boolean namesADomain) {}

    /** @throws NoSuchDossier for somebody who is not listed as a colleague */
    Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchDossier::new);
    }

    /** @param task id of the task that the dossier stands beside; empty for a page of its own */
    ModelAndView dossier(CaseNumber number, Viewer viewer, String task) {
        return page(number, viewer, task, HttpStatus.OK, NoteForm.EMPTY, Map.of());
    }

    /** With a note that cannot be kept yet. */
    ModelAndView dossier(CaseNumber number, Viewer viewer, String task, NoteForm form, Map<String, String> errors) {
        return page(number, viewer, task, HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
    }

    private ModelAndView page(
            CaseNumber number,
            Viewer viewer,
            String task,
            HttpStatus status,
            NoteForm form,
            Map<String, String> errors) {
        var dossier = dossiers.open(number, viewer);
        return new ModelAndView("dossier/dossier", status)
                .addObject("dossier", views.of(dossier, viewer))
                .addObject("links", links.shownTo(number, viewer))
                .addObject("mayLink", links.mayLink(number, viewer))
                .addObject("panels", dossier.panels())
                .addObject("task", task)
                .addObject("guides", accesses.guides(number, viewer))
                .addObject("choices", choices(dossier.access(), viewer))
                .addObject("noteId", UUID.randomUUID())
                .addObject("form", form)
                .addObject("errors", errors);
    }

    NoteChoices choices(Access access, Viewer viewer) {
        List<NoteScope> scopes = access.shows(DossierSection.NOTES)
                ? access.scopes().stream().sorted().toList()
                : List.of();
        return new NoteChoices(
                scopes,
                partnership.lifeDomains().stream()
                        .filter(domain -> access.lifeDomains().contains(domain.code()))
                        .toList(),
                namesADomain(viewer));
    }

    /** What a welfare worker writes is about welfare unless she says otherwise, and VDAB does not read that. */
    static boolean namesADomain(Viewer author) {
        return author.roles().contains(Role.WELFARE);
    }

    static String address(CaseNumber number, String task) {
        return task.isEmpty() ? "/dossier/" + number : "/dossier/taak/" + UUID.fromString(task);
    }

    /** @throws NoSuchDossier when the text is no case number */
    static CaseNumber caseNumber(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noCaseNumber) {
            throw new NoSuchDossier();
        }
    }
}
