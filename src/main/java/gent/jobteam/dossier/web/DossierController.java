package gent.jobteam.dossier.web;

import gent.jobteam.dossier.Dossier;
import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.worklist.VisibleTasks;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dossier of a case as a page; Tasklist shows the same page beside a task. */
@Controller
class DossierController {

    private final Dossiers dossiers;
    private final DossierAccess accesses;
    private final VisibleTasks tasks;
    private final DossierViews views;

    DossierController(Dossiers dossiers, DossierAccess accesses, VisibleTasks tasks, DossierViews views) {
        this.dossiers = dossiers;
        this.accesses = accesses;
        this.tasks = tasks;
        this.views = views;
    }

    @GetMapping("/dossier/{number}")
    String dossier(@PathVariable("number") String number, Principal user, Model page) {
        show(caseNumber(number), user, page);
        return "dossier/dossier";
    }

    /** The dossier of the case that a task is about, without the frame of a page, for beside the task. */
    @GetMapping("/dossier/taak/{task}")
    String besideTask(@PathVariable("task") String task, Principal user, Model page) {
        CaseNumber number = tasks.casesOf(List.of(task), user.getName()).get(task);
        if (number == null) {
            throw new NoSuchDossier();
        }
        show(number, user, page);
        page.addAttribute("besideTask", true);
        return "dossier/dossier";
    }

    private void show(CaseNumber number, Principal user, Model page) {
        Dossier dossier = accesses.viewer(user.getName())
                .map(viewer -> dossiers.open(number, viewer))
                .orElseThrow(NoSuchDossier::new);
        page.addAttribute("dossier", views.of(dossier));
        page.addAttribute("besideTask", false);
    }

    private static CaseNumber caseNumber(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noCaseNumber) {
            throw new NoSuchDossier();
        }
    }

    /** The same answer for a dossier that is not there and one that is not hers. */
    @ExceptionHandler
    void notFound(NoSuchDossier none, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
