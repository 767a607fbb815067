package gent.jobteam.registration.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import gent.jobteam.platform.TypedText;
import gent.jobteam.registration.IncomingRegistration;
import gent.jobteam.registration.IncomingRegistration.AsideReason;
import gent.jobteam.registration.IncomingRegistration.State;
import gent.jobteam.registration.RegistrationDesk;
import java.security.Principal;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
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

/** What came in from outside, for reception and coordination: a list without names, and a page per registration. */
@Controller
@RequestMapping("/aanmeldingen")
class IncomingController {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingController.class);
    private static final int LONGEST_NOTE = 500;

    private final RegistrationDesk desk;
    private final IncomingViews views;
    private final Partnership partnership;
    private final MessageSource texts;

    IncomingController(RegistrationDesk desk, IncomingViews views, Partnership partnership, MessageSource texts) {
        this.desk = desk;
        this.views = views;
        this.partnership = partnership;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("registration/incoming")
                .addObject("waiting", views.rows(desk.waiting()))
                .addObject("today", views.rows(desk.today()))
                .addObject("aside", views.rows(desk.aside()))
                .addObject("asideFor", LocalTime.show(Period.parse(partnership.term("registrationAside"))));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable("id") UUID id, Principal user) {
        return page(HttpStatus.OK, id, user, Map.of(), Map.of());
    }

    @PostMapping("/{id}/opnemen")
    ModelAndView accept(
            @PathVariable("id") UUID id,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            @RequestParam(name = "earlier", defaultValue = "") String earlier,
            Principal user,
            RedirectAttributes next) {
        var errors = new LinkedHashMap<String, String>();
        String number = earlier.strip().toUpperCase(Locale.ROOT);
        if (!zone.isEmpty()
                && partnership.zones().stream().noneMatch(known -> known.id().equals(zone))) {
            errors.put("zone", "Kies een zoneteam uit de lijst.");
        }
        if (!number.isEmpty() && CaseNumber.parse(number).isEmpty()) {
            errors.put("earlier", "Vul een dossiernummer in, zoals JT-2026-00042, of laat dit leeg.");
        }
        if (errors.isEmpty()) {
            try {
                Optional<CaseNumber> opened =
                        desk.accept(id, zone, CaseNumber.parse(number).orElse(null), user.getName());
                opened.ifPresent(open -> LOG.info("Registration {} accepted by {}", id, user.getName()));
                next.addFlashAttribute(
                        "done",
                        opened.map("De aanmelding is opgenomen: %s."::formatted)
                                .orElse("Deze aanmelding is al opgenomen."));
                return new ModelAndView("redirect:/aanmeldingen");
            } catch (Refusal refusal) {
                errors.put(
                        number.isEmpty() ? "zone" : "earlier",
                        texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH));
            }
        }
        return page(HttpStatus.UNPROCESSABLE_ENTITY, id, user, errors, Map.of("zone", zone, "earlier", earlier));
    }

    @PostMapping("/{id}/opzij")
    ModelAndView setAside(
            @PathVariable("id") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "note", defaultValue = "") String typed,
            Principal user,
            RedirectAttributes next) {
        var errors = new LinkedHashMap<String, String>();
        String note = TypedText.tidy(typed);
        Optional<AsideReason> chosen = Arrays.stream(AsideReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.put("reason", "Kies waarom.");
        }
        if (note.isEmpty()) {
            errors.put("note", "Schrijf kort op wat je weet.");
        } else if (TypedText.length(note) > LONGEST_NOTE) {
            errors.put("note", "Gebruik hoogstens 500 tekens.");
        } else if (!TypedText.isUsable(note, true)) {
            errors.put("note", TypedText.UNUSABLE);
        }
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, id, user, errors, Map.of("reason", reason, "note", note));
        }
        boolean done = desk.setAside(id, chosen.orElseThrow(), note, user.getName());
        if (done) {
            LOG.info("Registration {} set aside by {}", id, user.getName());
        }
        next.addFlashAttribute(
                "done",
                done ? "De aanmelding ligt opzij. Je vindt ze onderaan terug." : "Deze aanmelding is al opgenomen.");
        return new ModelAndView("redirect:/aanmeldingen");
    }

    /** Only what was set aside before, so it takes two steps. */
    @PostMapping("/{id}/wissen")
    String erase(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        boolean done = desk.erase(id);
        if (done) {
            LOG.info("Registration {} erased by {}", id, user.getName());
        }
        next.addFlashAttribute(
                "done", done ? "De aanmelding is gewist." : "Deze aanmelding ligt niet opzij, of is al gewist.");
        return "redirect:/aanmeldingen";
    }

    /** Whatever became a case is in its dossier, and nowhere else. */
    private ModelAndView page(
            HttpStatus status, UUID id, Principal user, Map<String, String> errors, Map<String, String> typed) {
        IncomingRegistration registration = desk.find(id)
                .filter(found -> found.state() == State.WAITING || found.state() == State.ASIDE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("registration/look", status)
                .addObject("row", views.row(registration))
                .addObject("isAside", registration.state() == State.ASIDE)
                .addObject("told", registration.told())
                .addObject("language", views.language(registration))
                .addObject("alike", views.alike(registration, user.getName()))
                .addObject("zones", partnership.zones())
                .addObject("reasons", AsideReason.values())
                .addObject("errors", errors)
                .addObject("typed", typed);
    }
}
