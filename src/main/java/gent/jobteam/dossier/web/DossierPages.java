package gent.jobteam.dossier.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gent.jobteam.dossier.Calls;
import gent.jobteam.dossier.Dossier;
import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.NextSteps;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.dossier.Sharing;
import gent.jobteam.identity.Role;
import gent.jobteam.notification.CaseMessage;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.StepKind;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.LinkProposals;
import gent.jobteam.search.PersonLinks;
import gent.jobteam.worklist.OpenTask;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a dossier, as it is or with what somebody filled in wrongly. */
@Component
class DossierPages {

    /** As the form of the standing task calls its lists. */
    private static final Map<String, String> GROUPS = Map.of(
            "work", "Werk",
            "skills", "Taal en vaardigheden",
            "life", "Leven",
            "contact", "Contact",
            "rights", "Rechten en VDAB",
            "follow", "Opvolging",
            "ending", "Afronden");

    private final Dossiers dossiers;
    private final DossierAccess accesses;
    private final DossierViews views;
    private final Partnership partnership;
    private final PersonLinks links;
    private final LinkProposals proposals;
    private final Sharing sharings;
    private final Calls calls;
    private final Clock clock;

    DossierPages(
            Dossiers dossiers,
            Sharing sharings,
            Calls calls,
            DossierAccess accesses,
            DossierViews views,
            Partnership partnership,
            PersonLinks links,
            LinkProposals proposals,
            Clock clock) {
        this.links = links;
        this.proposals = proposals;
        this.sharings = sharings;
        this.calls = calls;
        this.clock = clock;
        this.dossiers = dossiers;
        this.accesses = accesses;
        this.views = views;
        this.partnership = partnership;
    }

    /** What a note can be about and who may read it; without scopes, somebody writes no notes here. */
    record NoteChoices(List<NoteScope> scopes, List<Partnership.Labelled> lifeDomains, boolean namesADomain) {}

    /** A group of step kinds under its heading. */
    record StepGroup(String label, List<StepKind> kinds) {}

    /**
     * What can be done from the dossier.
     *
     * @param standing id of the standing task; empty when there is nothing to be done here
     * @param today ISO 8601
     */
    record ActChoices(String standing, String today, List<StepGroup> steps, Map<String, String> quick) {}

    /** @param offered whether this viewer notes what the participant agrees to */
    record SharingChoices(
            boolean offered,
            List<Partnership.Labelled> circles,
            List<Partnership.Labelled> lifeDomains,
            List<Partnership.Language> languages,
            String today) {}

    /** @throws NoSuchDossier for somebody who is not listed as a colleague */
    Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchDossier::new);
    }

    /** @param task id of the task that the dossier stands beside; empty for a page of its own */
    ModelAndView dossier(CaseNumber number, Viewer viewer, String task) {
        return dossier(number, viewer, task, "dossier/dossier");
    }

    /** In another frame than that of the whole dossier. */
    ModelAndView dossier(CaseNumber number, Viewer viewer, String task, String template) {
        return page(template, number, viewer, task, HttpStatus.OK, NoteForm.EMPTY, Map.of());
    }

    /** With a note that cannot be kept yet. */
    ModelAndView dossier(CaseNumber number, Viewer viewer, String task, NoteForm form, Map<String, String> errors) {
        return page("dossier/dossier", number, viewer, task, HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
    }

    private ModelAndView page(
            String template,
            CaseNumber number,
            Viewer viewer,
            String task,
            HttpStatus status,
            NoteForm form,
            Map<String, String> errors) {
        var dossier = dossiers.open(number, viewer);
        var shown = views.of(dossier, viewer);
        var acts = actChoices(dossier, viewer);
        return new ModelAndView(template, status)
                .addObject("dossier", shown)
                .addObject(
                        "stand",
                        acts.standing().isEmpty()
                                ? StandView.of(shown, dossier.head().phase()).orElse(null)
                                : null)
                .addObject("contact", QuickContact.of(dossier, viewer.userId()).orElse(null))
                .addObject("contactErrors", List.of())
                .addObject("links", links.shownTo(number, viewer))
                .addObject("mayLink", links.mayLink(number, viewer))
                .addObject("asksLink", !proposals.askedOf(number, viewer).isEmpty())
                .addObject("panels", dossier.panels())
                .addObject("task", task)
                .addObject("guides", accesses.guides(number, viewer))
                .addObject("unreached", unreached(number, viewer))
                .addObject("choices", choices(dossier.access(), viewer))
                .addObject("noteId", UUID.randomUUID())
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("acts", acts)
                .addObject("step", NextStepForm.EMPTY)
                .addObject("stepErrors", Map.of())
                .addObject("sharingChoices", sharingChoices(number, viewer))
                .addObject("sharing", SharingForm.EMPTY)
                .addObject("sharingErrors", Map.of());
    }

    private List<String> unreached(CaseNumber number, Viewer viewer) {
        return calls.of(number, viewer).stream()
                .map(CaseMessage::title)
                .distinct()
                .toList();
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

    private ActChoices actChoices(Dossier dossier, Viewer viewer) {
        Map<String, List<StepKind>> groups =
                partnership.stepKinds().stream().collect(groupingBy(StepKind::group, LinkedHashMap::new, toList()));
        return new ActChoices(
                NextSteps.standing(dossier.tasks(), viewer.userId())
                        .map(OpenTask::id)
                        .orElse(""),
                today(),
                groups.entrySet().stream()
                        .map(group ->
                                new StepGroup(GROUPS.getOrDefault(group.getKey(), group.getKey()), group.getValue()))
                        .toList(),
                NextStepForm.QUICK.entrySet().stream()
                        .filter(quick -> partnership.stepKind(quick.getKey()).isPresent())
                        .collect(toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
    }

    private SharingChoices sharingChoices(CaseNumber number, Viewer viewer) {
        return new SharingChoices(
                sharings.isNotedBy(number, viewer),
                partnership.sharingCircles(),
                partnership.lifeDomains(),
                partnership.languages(),
                today());
    }

    private String today() {
        return LocalTime.dayOf(clock.instant()).toString();
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
        return CaseNumber.parse(text).orElseThrow(NoSuchDossier::new);
    }
}
