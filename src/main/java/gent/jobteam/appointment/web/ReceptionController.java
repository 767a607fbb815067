package gent.jobteam.appointment.web;

import gent.jobteam.appointment.NoSuchAppointment;
import gent.jobteam.appointment.Reception;
import gent.jobteam.appointment.Reception.Visitor;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Location;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reception's list of today. Names stand on it only for a location that somebody chose on this computer or phone. */
@Controller
class ReceptionController {

    private static final String CHOSEN = "JT-BALIE";
    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", LocalTime.DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LocalTime.DUTCH);

    private final Reception reception;
    private final DossierAccess accesses;
    private final Partnership partnership;

    ReceptionController(Reception reception, DossierAccess accesses, Partnership partnership) {
        this.reception = reception;
        this.accesses = accesses;
        this.partnership = partnership;
    }

    /** @param arrived since when, such as "14.25"; empty while she is not there */
    record VisitorView(UUID id, String time, String name, List<String> hosts, String arrived) {

        static VisitorView of(Visitor visitor) {
            return new VisitorView(
                    visitor.appointment(),
                    TIME.format(visitor.begin()),
                    visitor.name(),
                    visitor.hosts(),
                    Optional.ofNullable(visitor.arrivedAt())
                            .map(ReceptionController::hour)
                            .orElse(""));
        }
    }

    /** @param asked code of a location; empty for the one that was chosen before */
    @GetMapping("/balie")
    String show(
            @RequestParam(name = "locatie", defaultValue = "") String asked,
            @CookieValue(name = CHOSEN, defaultValue = "") String before,
            Principal user,
            Model page,
            HttpServletResponse response) {
        Viewer viewer = viewer(user);
        Optional<Location> location = partnership.location(asked.isEmpty() ? before : asked);
        if (!asked.isEmpty()) {
            location.ifPresent(chosen -> remember(chosen.code(), response));
        }
        page.addAttribute("locations", partnership.locations());
        page.addAttribute("location", location.orElse(null));
        page.addAttribute("day", DAY.format(reception.today()));
        page.addAttribute(
                "visitors",
                location.map(chosen -> reception.expected(chosen.code(), viewer)).orElse(List.of()).stream()
                        .map(VisitorView::of)
                        .toList());
        return "appointment/reception";
    }

    @PostMapping("/balie/{id}/er")
    String arrived(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        return note(id, true, user, next);
    }

    @PostMapping("/balie/{id}/niet-er")
    String notArrived(@PathVariable("id") UUID id, Principal user, RedirectAttributes next) {
        return note(id, false, user, next);
    }

    @ExceptionHandler(NoSuchAppointment.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String note(UUID id, boolean arrived, Principal user, RedirectAttributes next) {
        if (!reception.note(id, arrived, viewer(user))) {
            next.addFlashAttribute("gone", "Deze afspraak is intussen verplaatst of afgezegd.");
        }
        return "redirect:/balie";
    }

    private static void remember(String location, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CHOSEN, location)
                        .path("/balie")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(REMEMBERED)
                        .build()
                        .toString());
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchAppointment::new);
    }

    private static String hour(Instant moment) {
        return TIME.format(moment.atZone(LocalTime.ZONE));
    }
}
