package gent.jobteam.personaldata.web;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.personaldata.ErasureRequest;
import gent.jobteam.personaldata.ErasureRequest.Reason;
import gent.jobteam.personaldata.Erasures;
import gent.jobteam.personaldata.Retentions;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to erase a person and deciding about it; what is kept too long. By case number, without names. */
@Controller
class ErasureController {

    private static final String PAGE = "/bewaring";

    private final Erasures erasures;
    private final Retentions retentions;
    private final DossierAccess accesses;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final MessageSource messages;

    ErasureController(
            Erasures erasures,
            Retentions retentions,
            DossierAccess accesses,
            CaseFiles cases,
            StaffDirectory staff,
            Partnership partnership,
            MessageSource messages) {
        this.erasures = erasures;
        this.retentions = retentions;
        this.accesses = accesses;
        this.cases = cases;
        this.staff = staff;
        this.partnership = partnership;
        this.messages = messages;
    }

    /** @param decides whether who looks may decide about it */
    record RequestView(UUID id, List<String> numbers, String reason, String by, String on, boolean decides) {}

    /** @param duration Dutch, such as "2 jaar" */
    record PeriodView(String meaning, String duration) {}

    record DueView(String number, String numbers, int rows, String on, boolean now) {}

    @GetMapping("/dossier/{number}/wissen")
    ModelAndView ask(@PathVariable("number") String text, Principal user) {
        return form(HttpStatus.OK, guided(text, user), Map.of());
    }

    @PostMapping("/dossier/{number}/wissen")
    ModelAndView ask(
            @PathVariable("number") String text,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = guided(text, user);
        Optional<Reason> why = reason(reason);
        if (why.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_ENTITY, number, Map.of("reason", "Kies waarom."));
        }
        try {
            erasures.ask(number, viewer(user), why.get());
        } catch (Refusal refused) {
            return form(HttpStatus.UNPROCESSABLE_ENTITY, number, Map.of("reason", text(refused)));
        }
        next.addFlashAttribute("done", "De vraag om te wissen is bij de coördinatie.");
        return new ModelAndView("redirect:/dossier/" + number);
    }

    @GetMapping(PAGE)
    ModelAndView retention(Principal user) {
        return page(HttpStatus.OK, user, "", Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView askByNumber(
            @RequestParam(name = "dossier", defaultValue = "") String typed,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Principal user,
            RedirectAttributes next) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        Optional<CaseNumber> found = find(number);
        Optional<Reason> why = reason(reason);
        if (found.isEmpty()) {
            String wrong = "Dit dossiernummer bestaat niet. Kijk het na, bijvoorbeeld JT-2026-00042.";
            return page(HttpStatus.UNPROCESSABLE_ENTITY, user, typed, Map.of("dossier", wrong));
        }
        if (why.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, user, typed, Map.of("reason", "Kies waarom."));
        }
        try {
            erasures.ask(found.get(), viewer(user), why.get());
        } catch (Refusal refused) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, user, typed, Map.of("dossier", text(refused)));
        }
        return done(
                next,
                "De vraag om %s te wissen staat klaar. Iemand anders van de coördinatie beslist.".formatted(number));
    }

    @PostMapping(PAGE + "/{id}/akkoord")
    ModelAndView approve(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        try {
            erasures.approve(id, viewer(user));
        } catch (Refusal refused) {
            return page(HttpStatus.CONFLICT, user, "", Map.of("dossier", text(refused)));
        }
        return done(next, "De deelnemer en alles over haar is gewist.");
    }

    @PostMapping(PAGE + "/{id}/weigeren")
    ModelAndView refuse(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        try {
            erasures.refuse(id, viewer(user));
        } catch (Refusal refused) {
            return page(HttpStatus.CONFLICT, user, "", Map.of("dossier", text(refused)));
        }
        return done(next, "Er is niets gewist.");
    }

    private ModelAndView done(RedirectAttributes next, String text) {
        next.addFlashAttribute("done", text);
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView form(HttpStatus status, CaseNumber number, Map<String, String> errors) {
        return new ModelAndView("personaldata/erase", status)
                .addObject("number", number.value())
                .addObject("running", cases.get(number).isOpen())
                .addObject("reasons", Reason.values())
                .addObject("errors", errors);
    }

    private ModelAndView page(HttpStatus status, Principal user, String typed, Map<String, String> errors) {
        Viewer viewer = viewer(user);
        return new ModelAndView("personaldata/retention", status)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("reasons", Reason.values())
                .addObject(
                        "periods",
                        partnership.retention().stream()
                                .map(period -> new PeriodView(period.meaning(), LocalTime.show(period.span())))
                                .toList())
                .addObject(
                        "requests",
                        erasures.open().stream()
                                .map(request -> view(request, viewer))
                                .toList())
                .addObject(
                        "due",
                        retentions.due().stream()
                                .map(due -> new DueView(
                                        due.caseNumbers().get(0),
                                        String.join(", ", due.caseNumbers()),
                                        due.rows(),
                                        LocalTime.show(due.dueOn()),
                                        due.now()))
                                .toList());
    }

    private RequestView view(ErasureRequest request, Viewer viewer) {
        boolean decides = viewer.roles().contains(Role.COORDINATION)
                && !request.askedById().equals(viewer.userId());
        return new RequestView(
                request.id(),
                request.caseNumbers(),
                request.reason().label(),
                staff.nameOf(request.askedById()),
                LocalTime.show(LocalTime.dayOf(request.askedAt())),
                decides);
    }

    private CaseNumber guided(String text, Principal user) {
        CaseNumber number = CaseNumbers.of(text);
        if (!accesses.asksToGuide(number, viewer(user))) {
            throw new NoSuchDossier();
        }
        return number;
    }

    private Optional<CaseNumber> find(String number) {
        return CaseNumber.parse(number).flatMap(cases::find).map(file -> file.number());
    }

    private static Optional<Reason> reason(String code) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    private String text(Refusal refused) {
        return messages.getMessage("refusal." + refused.code(), null, LocalTime.DUTCH);
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchDossier::new);
    }
}
