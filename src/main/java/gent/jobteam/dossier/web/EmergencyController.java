package gent.jobteam.dossier.web;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Emergency;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a dossier in an emergency, and for coordination who did. */
@Controller
class EmergencyController {

    private static final int MOST = 200;

    /** The same whether there is no such case, or none that this role ever opens. */
    private static final String NO_SUCH_NUMBER =
            "Met dit nummer kunnen we geen dossier openen. Kijk het nummer na of bel de coördinatie.";

    private final DossierAccess accesses;
    private final DossierPages pages;
    private final StaffDirectory staff;

    EmergencyController(DossierAccess accesses, DossierPages pages, StaffDirectory staff) {
        this.accesses = accesses;
        this.pages = pages;
        this.staff = staff;
    }

    record EmergencyView(String number, String name, String organisation, String reason, String from, String until) {}

    @GetMapping("/noodinzage")
    ModelAndView ask() {
        return page(HttpStatus.OK, EmergencyForm.EMPTY, Map.of());
    }

    @PostMapping("/noodinzage")
    ModelAndView open(
            @RequestParam(name = "number", defaultValue = "") String typed,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Principal user,
            RedirectAttributes next) {
        var form = new EmergencyForm(typed, reason);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, form, errors);
        }
        Viewer viewer = pages.viewer(user);
        Optional<CaseNumber> opened = form.caseNumber()
                .filter(number ->
                        !accesses.openInEmergency(number, viewer, form.reason()).isNone());
        if (opened.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, form, Map.of("number", NO_SUCH_NUMBER));
        }
        next.addFlashAttribute(
                "done", "Je leest dit dossier in een noodgeval. De casemanager en de coördinatie zien dat.");
        return new ModelAndView("redirect:" + DossierPages.address(opened.get(), ""));
    }

    @GetMapping("/inzage")
    ModelAndView latest() {
        var names = new HashMap<String, String>();
        List<EmergencyView> latest = accesses.emergencies(MOST).stream()
                .map(emergency ->
                        view(emergency, names.computeIfAbsent(emergency.access().userId(), staff::nameOf)))
                .toList();
        return new ModelAndView("dossier/emergencies").addObject("emergencies", latest);
    }

    private EmergencyView view(Emergency emergency, String name) {
        var access = emergency.access();
        return new EmergencyView(
                emergency.number().value(),
                name,
                accesses.viewer(access.userId()).map(Viewer::organisation).orElse(""),
                access.reason(),
                LocalTime.show(access.from()),
                LocalTime.show(access.until()));
    }

    private static ModelAndView page(HttpStatus status, EmergencyForm form, Map<String, String> errors) {
        return new ModelAndView("dossier/emergency", status)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
