package gent.jobteam.appointment.web;

import gent.jobteam.appointment.Agenda;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker's own appointments, and the secret address for her calendar. */
@Controller
class AgendaController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Agenda agenda;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final Installation installation;
    private final Clock clock;

    AgendaController(
            Agenda agenda, Partnership partnership, StaffDirectory staff, Installation installation, Clock clock) {
        this.agenda = agenda;
        this.partnership = partnership;
        this.staff = staff;
        this.installation = installation;
        this.clock = clock;
    }

    @GetMapping("/agenda")
    String show(Principal user, Model page) {
        page.addAttribute(
                "coming",
                agenda.of(user.getName()).stream()
                        .map(appointment -> AppointmentView.of(appointment, partnership, staff, clock.instant()))
                        .toList());
        page.addAttribute(
                "until",
                agenda.readsUntil(user.getName())
                        .map(moment -> LocalTime.show(LocalTime.dayOf(moment)))
                        .orElse(""));
        return "appointment/agenda";
    }

    @PostMapping("/agenda/adres")
    String make(Principal user, RedirectAttributes next) {
        next.addFlashAttribute(
                "address", "%s/agenda/%s.ics".formatted(installation.baseUrl(), agenda.makeFeed(user.getName())));
        return "redirect:/agenda";
    }

    @PostMapping("/agenda/adres/stop")
    String stop(Principal user, RedirectAttributes next) {
        agenda.stopFeed(user.getName());
        next.addFlashAttribute("done", "Je adres werkt niet meer.");
        return "redirect:/agenda";
    }

    /** The same answer for an address that never was, was stopped or is too old. */
    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<String> feed(@PathVariable("token") String token) {
        var answer = agenda.feed(token);
        return ResponseEntity.status(answer.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .contentType(
                        answer.isPresent() ? CALENDAR : new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(answer.orElse("Deze link werkt niet (meer)."));
    }
}
