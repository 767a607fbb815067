package gent.jobteam.appointment.web;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment as a page shows it, in Dutch.
 *
 * @param with names of colleagues and functions of others
 * @param interpreter empty when none is needed
 * @param arrived Dutch: since when the participant is there; empty while she is not
 * @param coming whether it is still to begin and was not called off
 */
record AppointmentView(
        UUID id,
        int version,
        String number,
        String when,
        String purpose,
        String place,
        List<String> with,
        String interpreter,
        boolean withParticipant,
        boolean cancelled,
        String arrived,
        boolean coming) {

    private static final DateTimeFormatter ARRIVED = DateTimeFormatter.ofPattern(
                    "'is er sinds' H.mm 'uur'", LocalTime.DUTCH)
            .withZone(LocalTime.ZONE);

    static AppointmentView of(Appointment appointment, Partnership partnership, StaffDirectory staff, Instant now) {
        var plan = appointment.plan();
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.caseNumber().value(),
                plan.slot().shown(),
                partnership.appointmentPurpose(plan.purpose()),
                plan.place().shown(partnership),
                plan.attendees().stream().map(guest -> name(guest, staff)).toList(),
                plan.interpreter() == Interpreter.NONE ? "" : plan.interpreter().label(),
                plan.withParticipant(),
                appointment.cancelled(),
                Optional.ofNullable(appointment.arrivedAt())
                        .map(ARRIVED::format)
                        .orElse(""),
                !appointment.cancelled() && !plan.slot().hasBegun(now));
    }

    private static String name(Attendee guest, StaffDirectory staff) {
        return guest.isColleague() ? staff.nameOf(guest.userId()) : guest.function();
    }
}
