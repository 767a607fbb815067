package gent.jobteam.casediscussion.web;

import gent.jobteam.casediscussion.CaseHasMoved;
import gent.jobteam.casediscussion.CaseTransfers;
import gent.jobteam.casediscussion.CoachMatching;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coordination gives a running case to another coach; coaches see which cases they got and gave away. */
@Controller
class TransferController {

    private static final Logger LOG = LoggerFactory.getLogger(TransferController.class);
    private static final String PAGE = "/dossiers/overdragen";

    private final CaseTransfers transfers;
    private final CoachMatching matching;
    private final CaseFiles cases;
    private final TransferPages pages;

    TransferController(CaseTransfers transfers, CoachMatching matching, CaseFiles cases, TransferPages pages) {
        this.transfers = transfers;
        this.matching = matching;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    ModelAndView show(@RequestParam(name = "dossier", defaultValue = "") String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return pages.search(HttpStatus.OK, "", Map.of());
        }
        Optional<CaseFile> file = find(number);
        return file.filter(CaseFile::isOpen)
                .map(open -> pages.form(HttpStatus.OK, open, matching.successors(open), TransferForm.empty(), Map.of()))
                .orElseGet(() -> notOpen(typed, file));
    }

    @PostMapping(PAGE)
    ModelAndView transfer(
            @RequestParam(name = "dossier", defaultValue = "") String number,
            @RequestParam(name = "from", required = false) String from,
            @RequestParam(name = "to", required = false) String to,
            @RequestParam(name = "reason", required = false) String reason,
            Principal user,
            RedirectAttributes next) {
        Optional<CaseFile> file = find(number);
        if (file.filter(CaseFile::isOpen).isEmpty()) {
            return notOpen(number, file);
        }
        var form = new TransferForm(from, to, reason);
        var successors = matching.successors(file.get());
        var errors = new LinkedHashMap<>(form.errors(successors));
        if (errors.isEmpty()) {
            try {
                transfers.transfer(file.get().number(), form.from(), form.to(), form.reason(), user.getName());
                LOG.info("{} transferred from {} to {} by {}", number, form.from(), form.to(), user.getName());
                next.addFlashAttribute("done", "Dossier %s is overgedragen.".formatted(number));
                return new ModelAndView("redirect:" + PAGE);
            } catch (CaseHasMoved moved) {
                errors.put("to", "Dit dossier ging intussen naar een andere coach. Kijk na of dit nog nodig is.");
            }
        }
        return pages.form(HttpStatus.UNPROCESSABLE_ENTITY, file.get(), successors, form, errors);
    }

    @GetMapping("/dossiers/overgedragen")
    ModelAndView mine(Principal user) {
        return pages.ofCoach(user.getName());
    }

    private ModelAndView notOpen(String typed, Optional<CaseFile> file) {
        String text = file.isPresent()
                ? "Dit dossier is afgesloten. Het heeft geen casemanager meer nodig."
                : "Dit dossiernummer bestaat niet. Kijk het na, bijvoorbeeld JT-2026-00042.";
        return pages.search(HttpStatus.UNPROCESSABLE_ENTITY, typed, Map.of("dossier", text));
    }

    private Optional<CaseFile> find(String number) {
        try {
            return cases.find(new CaseNumber(number));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
