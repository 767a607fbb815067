package gent.jobteam.appointment.web;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.NoSuchAppointment;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Unplannable;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of appointments, as they are or with what somebody filled in wrongly. */
@Component
class AppointmentPages {

    private static final Set<Role> APART = Set.of(Role.STEERING, Role.ADMIN);

    private final Appointments appointments;
    private final DossierAccess accesses;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final MessageSource texts;
    private final Clock clock;

    AppointmentPages(
            Appointments appointments,
            DossierAccess accesses,
            Partnership partnership,
            StaffDirectory staff,
            MessageSource texts,
            Clock clock) {
        this.appointments = appointments;
        this.accesses = accesses;
        this.partnership = partnership;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws NoSuchAppointment for somebody who is not listed as a colleague */
    Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchAppointment::new);
    }

    ModelAndView list(
            HttpStatus status, CaseNumber number, Viewer viewer, AppointmentForm form, Map<String, String> errors) {
        List<AppointmentView> all =
                appointments.open(number, viewer).stream().map(this::view).toList();
        var before = new ArrayList<>(all.stream().filter(view -> !view.coming()).toList());
        Collections.reverse(before);
        return page("appointment/appointments", status, number, viewer, form, errors)
                .addObject("id", UUID.randomUUID())
                .addObject(
                        "coming", all.stream().filter(AppointmentView::coming).toList())
                .addObject("before", before);
    }

    ModelAndView one(
            HttpStatus status,
            Appointment appointment,
            Viewer viewer,
            AppointmentForm form,
            Map<String, String> errors) {
        return page("appointment/appointment", status, appointment.caseNumber(), viewer, form, errors)
                .addObject("appointment", view(appointment));
    }

    Map<String, String> errors(AppointmentForm form, CaseNumber number, Viewer planner) {
        if (!accesses.plansAppointments(number, planner)) {
            throw new NoSuchAppointment();
        }
        return form.errors(
                partnership, colleagues().stream().map(StaffMember::userId).collect(Collectors.toSet()));
    }

    Plan plan(AppointmentForm form) {
        return form.plan(partnership);
    }

    /** Why not, in Dutch, at the field that it is about. */
    Map<String, String> explain(Unplannable impossible) {
        String field =
                switch (impossible.reason()) {
                    case NO_SUCH_HOUR, PAST_MIDNIGHT -> "begin";
                    case OVER, TOO_FAR, CHANGED -> "day";
                };
        return Map.of(field, texts.getMessage("refusal." + impossible.code(), null, LocalTime.DUTCH));
    }

    /** Whoever meets participants. */
    private List<StaffMember> colleagues() {
        return staff.everybody().stream()
                .filter(member -> !APART.contains(member.role()))
                .toList();
    }

    private AppointmentView view(Appointment appointment) {
        return AppointmentView.of(appointment, partnership, staff, clock.instant());
    }

    private ModelAndView page(
            String template,
            HttpStatus status,
            CaseNumber number,
            Viewer viewer,
            AppointmentForm form,
            Map<String, String> errors) {
        return new ModelAndView(template, status)
                .addObject("number", number.value())
                .addObject("plans", accesses.plansAppointments(number, viewer))
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("purposes", partnership.appointmentPurposes())
                .addObject("locations", partnership.locations())
                .addObject("minutes", AppointmentForm.MINUTES)
                .addObject("interpreters", Interpreter.values())
                .addObject("staff", colleagues())
                .addObject("today", LocalTime.dayOf(clock.instant()).toString());
    }
}
