package gent.jobteam.employer.web;

import gent.jobteam.employer.NoSuchProposal;
import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.employer.PlaceProposals;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a participant and her coach decided about a place. */
@Controller
class PlaceController {

    private static final Pattern TASK = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final PlaceProposals proposals;
    private final DossierAccess accesses;

    PlaceController(PlaceProposals proposals, DossierAccess accesses) {
        this.proposals = proposals;
        this.accesses = accesses;
    }

    /**
     * @param version the one that the page was made from
     * @param task the task beside which the dossier stands; empty when it stands alone
     */
    @PostMapping("/dossier/{number}/plaatsen/{id}")
    String decide(
            @PathVariable("number") String text,
            @PathVariable("id") UUID id,
            @RequestParam("version") int version,
            @RequestParam("answer") Answer answer,
            @RequestParam(name = "task", defaultValue = "") String task,
            Principal user,
            RedirectAttributes next) {
        var number = CaseNumber.parse(text).orElseThrow(NoSuchProposal::new);
        var viewer = accesses.viewer(user.getName()).orElseThrow(NoSuchProposal::new);
        next.addFlashAttribute(
                "done",
                proposals.answer(number, id, version, answer, viewer)
                        ? "Genoteerd: " + answer.label() + "."
                        : "Een collega noteerde dit intussen. Kijk na wat er nu staat.");
        return TASK.matcher(task).matches() ? "redirect:/dossier/taak/" + task : "redirect:/dossier/" + number;
    }

    /** The same answer for a case that is not there and one that is not hers. */
    @ExceptionHandler(NoSuchProposal.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
