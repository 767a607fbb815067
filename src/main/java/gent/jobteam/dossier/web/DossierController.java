package gent.jobteam.dossier.web;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.worklist.OtherMatter;
import gent.jobteam.worklist.VisibleTasks;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The dossier of a case as a page; Tasklist shows the same page beside a task. */
@Controller
class DossierController {

    private final VisibleTasks tasks;
    private final DossierAccess accesses;
    private final DossierPages pages;

    DossierController(VisibleTasks tasks, DossierAccess accesses, DossierPages pages) {
        this.tasks = tasks;
        this.accesses = accesses;
        this.pages = pages;
    }

    @GetMapping("/dossier/{number}")
    ModelAndView dossier(@PathVariable("number") String number, Principal user) {
        return pages.dossier(DossierPages.caseNumber(number), pages.viewer(user), "");
    }

    /** The dossier of the case that a task is about, without the frame of a page, for beside the task. */
    @GetMapping("/dossier/taak/{task}")
    ModelAndView besideTask(@PathVariable("task") String task, Principal user) {
        Viewer viewer = pages.viewer(user);
        CaseNumber number = tasks.casesOf(List.of(task), user.getName()).get(task);
        if (number == null) {
            OtherMatter other = tasks.mattersOf(List.of(task), user.getName()).get(task);
            if (other != null) {
                return new ModelAndView("redirect:" + other.page());
            }
            // Through the task of somebody else: an attempt at the dossier behind it.
            tasks.caseOf(task).ifPresent(hidden -> accesses.ask(hidden, viewer));
            throw new NoSuchDossier();
        }
        return pages.dossier(number, viewer, task);
    }
}
