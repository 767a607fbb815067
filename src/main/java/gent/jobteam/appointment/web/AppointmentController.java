package gent.jobteam.appointment.web;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Clashes;
import gent.jobteam.appointment.NoSuchAppointment;
import gent.jobteam.appointment.Unplannable;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appointments of a case: planned, changed and called off. */
@Controller
class AppointmentController {

    private final Appointments appointments;
    private final Clashes clashes;
    private final AppointmentPages pages;

    AppointmentController(Appointments appointments, Clashes clashes, AppointmentPages pages) {
        this.appointments = appointments;
        this.clashes = clashes;
        this.pages = pages;
    }

    @GetMapping("/dossier/{number}/afspraakmomenten")
    ModelAndView show(@PathVariable("number") String text, Principal user) {
        Viewer viewer = pages.viewer(user);
        return pages.list(HttpStatus.OK, caseNumber(text), viewer, AppointmentForm.of(viewer.userId()), Map.of());
    }

    /** @param id made by the page, so that sending it twice plans one */
    @PostMapping("/dossier/{number}/afspraakmomenten")
    ModelAndView plan(
            @PathVariable("number") String text,
            @RequestParam("id") UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "colleague", required = false) List<String> colleagues,
            Principal user,
            RedirectAttributes next) {
        CaseNumber number = caseNumber(text);
        Viewer planner = pages.viewer(user);
        var form = form(fields, colleagues);
        Map<String, String> errors = pages.errors(form, number, planner);
        if (errors.isEmpty()) {
            try {
                appointments.plan(id, number, pages.plan(form), planner);
                return done(number, id, planner, next, "De afspraak is gepland.");
            } catch (Unplannable impossible) {
                errors = pages.explain(impossible);
            }
        }
        return pages.list(HttpStatus.UNPROCESSABLE_ENTITY, number, planner, form, errors);
    }

    @GetMapping("/dossier/afspraakmoment/{id}")
    ModelAndView show(@PathVariable("id") UUID id, Principal user) {
        Viewer viewer = pages.viewer(user);
        Appointment appointment = appointments.open(id, viewer);
        return pages.one(HttpStatus.OK, appointment, viewer, AppointmentForm.of(appointment), Map.of());
    }

    /** @param version the one that the page was made from */
    @PostMapping("/dossier/afspraakmoment/{id}")
    ModelAndView change(
            @PathVariable("id") UUID id,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "colleague", required = false) List<String> colleagues,
            Principal user,
            RedirectAttributes next) {
        Viewer planner = pages.viewer(user);
        Appointment now = appointments.open(id, planner);
        var form = form(fields, colleagues);
        Map<String, String> errors = pages.errors(form, now.caseNumber(), planner);
        if (errors.isEmpty()) {
            try {
                appointments.change(id, version, pages.plan(form), planner);
                return done(now.caseNumber(), id, planner, next, "De afspraak is gewijzigd.");
            } catch (Unplannable impossible) {
                errors = pages.explain(impossible);
            }
        }
        return pages.one(HttpStatus.UNPROCESSABLE_ENTITY, now, planner, form, errors);
    }

    @PostMapping("/dossier/afspraakmoment/{id}/afzeggen")
    ModelAndView cancel(
            @PathVariable("id") UUID id,
            @RequestParam("version") int version,
            Principal user,
            RedirectAttributes next) {
        Viewer planner = pages.viewer(user);
        Appointment now = appointments.open(id, planner);
        try {
            appointments.cancel(id, version, planner);
        } catch (Unplannable impossible) {
            Map<String, String> errors = pages.explain(impossible);
            return pages.one(HttpStatus.UNPROCESSABLE_ENTITY, now, planner, AppointmentForm.of(now), errors);
        }
        next.addFlashAttribute("done", "De afspraak is afgezegd.");
        return new ModelAndView("redirect:/dossier/%s/afspraakmomenten".formatted(now.caseNumber()));
    }

    @ExceptionHandler(NoSuchAppointment.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private ModelAndView done(CaseNumber number, UUID id, Viewer planner, RedirectAttributes next, String words) {
        next.addFlashAttribute("done", words);
        next.addFlashAttribute("clashes", clashes.of(appointments.open(id, planner)));
        return new ModelAndView("redirect:/dossier/%s/afspraakmomenten".formatted(number));
    }

    private static AppointmentForm form(Map<String, String> fields, List<String> colleagues) {
        return new AppointmentForm(
                fields.getOrDefault("purpose", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("begin", ""),
                fields.getOrDefault("minutes", ""),
                fields.getOrDefault("place", ""),
                fields.getOrDefault("elsewhere", ""),
                colleagues == null ? List.of() : colleagues,
                IntStream.rangeClosed(1, AppointmentForm.GUESTS)
                        .mapToObj(place -> new AppointmentForm.Guest(
                                fields.getOrDefault("outsideFunction" + place, ""),
                                fields.getOrDefault("outsideMail" + place, "")))
                        .toList(),
                fields.getOrDefault("interpreter", ""),
                fields.containsKey("withParticipant"));
    }

    private static CaseNumber caseNumber(String text) {
        return CaseNumber.parse(text).orElseThrow(NoSuchAppointment::new);
    }
}
