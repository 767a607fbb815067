package gent.jobteam.dossier.web;

import gent.jobteam.dossier.NextSteps;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.form.FormRefused;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.NoOpenTask;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging a contact and starting steps from a dossier. */
@Controller
class NextStepController {

    private static final Map<NoOpenTask.Reason, String> NOT_DONE = Map.of(
            NoOpenTask.Reason.DONE,
            "Dit is al genoteerd. Hier staat het dossier zoals het nu is. Ontbreekt er iets? Noteer het dan opnieuw.",
            NoOpenTask.Reason.GONE,
            "Er is niets genoteerd: het traject is intussen gestopt. Hier staat het dossier zoals het nu is.");

    private final NextSteps steps;
    private final DossierPages pages;
    private final Partnership partnership;
    private final Clock clock;

    NextStepController(NextSteps steps, DossierPages pages, Partnership partnership, Clock clock) {
        this.steps = steps;
        this.pages = pages;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * @param standing id of the standing task as the page knew it
     * @param quick code of a step kind with a button of its own; empty for what was chosen from the list
     * @param task id of the task that the dossier stands beside; empty for a page of its own
     */
    @PostMapping("/dossier/{number}/stap")
    ModelAndView agree(
            @PathVariable("number") String text,
            @RequestParam("standing") UUID standing,
            @RequestParam(name = "contactKind", defaultValue = "") String kind,
            @RequestParam(name = "contactReached", defaultValue = "") String reached,
            @RequestParam(name = "contactOn", defaultValue = "") String on,
            @RequestParam(name = "contactInitiative", defaultValue = "") String initiative,
            @RequestParam(name = "contactNote", defaultValue = "") String note,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "quick", defaultValue = "") String quick,
            @RequestParam(name = "need", defaultValue = "") String need,
            @RequestParam(name = "task", defaultValue = "") String task,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = DossierPages.caseNumber(text);
        Viewer viewer = pages.viewer(user);
        var form = new NextStepForm(kind, reached, on, initiative, note, quick.isEmpty() ? step : quick, need);
        Map<String, String> errors = form.errors(partnership);
        if (!errors.isEmpty()) {
            return again(number, viewer, task, form, errors);
        }
        try {
            var today = LocalTime.dayOf(clock.instant());
            steps.agree(number, viewer, standing.toString(), form.answers(partnership, today));
            next.addFlashAttribute("done", form.isContact() ? "Het contact is genoteerd." : "De stap is gestart.");
        } catch (FormRefused refused) {
            var wrong = new LinkedHashMap<String, String>();
            refused.errors().forEach(error -> wrong.put(form.field(error), error.message()));
            return again(number, viewer, task, form, wrong);
        } catch (NoOpenTask none) {
            if (none.reason() == NoOpenTask.Reason.NOT_HERS) {
                throw new NoSuchDossier();
            }
            next.addFlashAttribute("done", NOT_DONE.get(none.reason()));
        }
        // Beside the very task that was done, there is no task any more to stand beside.
        return new ModelAndView("redirect:"
                + (task.equals(standing.toString())
                        ? "/dossier/%s/gedaan".formatted(number)
                        : DossierPages.address(number, task)));
    }

    /** What stands beside a task that was done from there. */
    @GetMapping("/dossier/{number}/gedaan")
    ModelAndView done(@PathVariable("number") String text, Principal user) {
        return pages.dossier(DossierPages.caseNumber(text), pages.viewer(user), "", "dossier/done");
    }

    private ModelAndView again(
            CaseNumber number, Viewer viewer, String task, NextStepForm form, Map<String, String> errors) {
        ModelAndView page =
                pages.dossier(number, viewer, task).addObject("step", form).addObject("stepErrors", errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
