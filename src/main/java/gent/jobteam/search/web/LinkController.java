package gent.jobteam.search.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.LinkProposals;
import gent.jobteam.search.PersonLinks;
import gent.jobteam.search.PersonLinks.Outcome;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a case manager says that another dossier is of the same person, and takes it back. */
@Controller
@RequestMapping("/zoeken/zelfde/{number}")
class LinkController {

    private static final int LONGEST = 500;

    private final PersonLinks links;
    private final LinkProposals proposals;
    private final Partnership partnership;
    private final DossierAccess accesses;

    LinkController(PersonLinks links, LinkProposals proposals, Partnership partnership, DossierAccess accesses) {
        this.links = links;
        this.proposals = proposals;
        this.partnership = partnership;
        this.accesses = accesses;
    }

    @GetMapping
    ModelAndView show(@PathVariable("number") String number, Principal user) {
        return page(HttpStatus.OK, own(number, user), user, "", "", Map.of());
    }

    @PostMapping
    ModelAndView link(
            @PathVariable("number") String text,
            @RequestParam(name = "other", defaultValue = "") String other,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = own(text, user);
        String reason = TypedText.tidy(typed);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<CaseNumber> across = caseNumber(other.strip().toUpperCase(Locale.ROOT));
        if (across.isEmpty()) {
            errors.put("other", "Vul een dossiernummer in, zoals JT-2026-00042.");
        }
        if (reason.isEmpty()) {
            errors.put("reason", "Schrijf op waarom.");
        } else if (!TypedText.isUsable(reason, true)) {
            errors.put("reason", TypedText.UNUSABLE);
        } else if (TypedText.length(reason) > LONGEST) {
            errors.put("reason", "Gebruik hoogstens %d tekens.".formatted(LONGEST));
        }
        if (errors.isEmpty()) {
            switch (links.link(number, across.orElseThrow(), reason, viewer(user))) {
                case DONE -> {
                    next.addFlashAttribute("done", "De dossiers zijn gekoppeld.");
                    return new ModelAndView("redirect:/zoeken/zelfde/" + number);
                }
                case ALREADY -> errors.put("other", "Deze dossiers horen al bij elkaar.");
                case UNKNOWN -> errors.put("other", "Dit dossier bestaat niet, of jij mag het niet zien.");
            }
        }
        return page(HttpStatus.UNPROCESSABLE_ENTITY, number, user, other, typed, errors);
    }

    @PostMapping("/los")
    String undo(
            @PathVariable("number") String text,
            @RequestParam("link") UUID link,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = own(text, user);
        if (links.undo(number, link, viewer(user)) == Outcome.UNKNOWN) {
            throw notFound();
        }
        next.addFlashAttribute("done", "De dossiers zijn losgemaakt.");
        return "redirect:/zoeken/zelfde/" + number;
    }

    /** Asks the teams that have a dossier with this name. */
    @PostMapping("/vraag")
    String propose(@PathVariable("number") String text, Principal user, RedirectAttributes next) {
        CaseNumber number = own(text, user);
        Set<String> teams = proposals.propose(number, viewer(user));
        next.addFlashAttribute(
                "done",
                teams.isEmpty()
                        ? "We vonden bij geen ander team een dossier met deze naam."
                        : "De vraag ligt bij het team van %s. Je ziet hier het antwoord als ze de koppeling bevestigen."
                                .formatted(teams.stream()
                                        .map(partnership::zoneName)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
        return "redirect:/zoeken/zelfde/" + number;
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable("number") String text,
            @RequestParam("question") UUID question,
            @RequestParam(name = "same", defaultValue = "false") boolean same,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = own(text, user);
        if (proposals.answer(number, question, same, viewer(user)) == Outcome.UNKNOWN) {
            throw notFound();
        }
        next.addFlashAttribute("done", same ? "De dossiers zijn gekoppeld." : "De dossiers blijven los van elkaar.");
        return "redirect:/zoeken/zelfde/" + number;
    }

    private ModelAndView page(
            HttpStatus status,
            CaseNumber number,
            Principal user,
            String other,
            String reason,
            Map<String, String> errors) {
        return new ModelAndView("search/link", status)
                .addObject("number", number.value())
                .addObject("links", links.shownTo(number, viewer(user)))
                .addObject("asked", proposals.askedOf(number, viewer(user)))
                .addObject("other", other)
                .addObject("reason", reason)
                .addObject("errors", errors);
    }

    /** The same answer for a dossier that is not there and one that she does not guide. */
    private CaseNumber own(String number, Principal user) {
        return caseNumber(number)
                .filter(known -> links.mayLink(known, viewer(user)))
                .orElseThrow(LinkController::notFound);
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(LinkController::notFound);
    }

    private static Optional<CaseNumber> caseNumber(String text) {
        return CaseNumber.parse(text);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
