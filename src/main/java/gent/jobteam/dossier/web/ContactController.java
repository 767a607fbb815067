package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.NextSteps;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.form.FieldError;
import gent.jobteam.form.FormRefused;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.NoOpenTask;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Logging a contact from a dossier in outreach and aftercare, where the task itself asks for it. */
@Controller
class ContactController {

    private static final String DONE = "Dit is al genoteerd. Hier staat het dossier zoals het nu is.";

    private final NextSteps steps;
    private final Dossiers dossiers;
    private final DossierPages pages;
    private final Clock clock;

    ContactController(NextSteps steps, Dossiers dossiers, DossierPages pages, Clock clock) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param open id of the task as the page knew it
     * @param result code of the second tap
     * @param task id of the task that the dossier stands beside; empty for a page of its own
     */
    @PostMapping("/dossier/{number}/contact")
    ModelAndView log(
            @PathVariable("number") String text,
            @RequestParam("open") UUID open,
            @RequestParam(name = "contactKind", defaultValue = "") String kind,
            @RequestParam(name = "contactInitiative", defaultValue = "") String initiative,
            @RequestParam(name = "result", defaultValue = "") String result,
            @RequestParam(name = "task", defaultValue = "") String task,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = DossierPages.caseNumber(text);
        Viewer viewer = pages.viewer(user);
        var offer = QuickContact.of(dossiers.open(number, viewer), viewer.userId())
                .filter(offered -> offered.taskId().equals(open.toString()));
        if (offer.isEmpty()) {
            next.addFlashAttribute("done", DONE);
            return new ModelAndView("redirect:/dossier/" + number);
        }
        QuickContact contact = offer.get().contact();
        if (!contact.kinds().isEmpty() && !contact.kinds().containsKey(kind)) {
            return again(number, viewer, task, "Kies wat je deed.");
        }
        if (!contact.results().containsKey(result)) {
            return again(number, viewer, task, "Kies hoe het liep.");
        }
        try {
            var answers =
                    contact.answers(kind, contact.results().get(result), initiative, LocalTime.dayOf(clock.instant()));
            steps.log(number, viewer, open.toString(), contact.element(), answers, contact.kept());
            next.addFlashAttribute("done", "Het contact is genoteerd.");
        } catch (FormRefused refused) {
            return again(
                    number,
                    viewer,
                    task,
                    refused.errors().stream()
                            .map(FieldError::message)
                            .findFirst()
                            .orElseThrow());
        } catch (NoOpenTask none) {
            if (none.reason() == NoOpenTask.Reason.NOT_HERS) {
                throw new NoSuchDossier();
            }
            next.addFlashAttribute("done", DONE);
        }
        return new ModelAndView("redirect:"
                + (task.equals(open.toString())
                        ? "/dossier/%s/gedaan".formatted(number)
                        : DossierPages.address(number, task)));
    }

    private ModelAndView again(CaseNumber number, Viewer viewer, String task, String error) {
        ModelAndView page = pages.dossier(number, viewer, task).addObject("contactErrors", List.of(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
