package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.ManagerAssigned;
import gent.jobteam.participant.MovesAlong;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case gets another coach: who had an appointment in it is replaced, and everybody hears. */
@Component
class AnotherCoach implements MovesAlong {

    private final JdbcAppointments appointments;
    private final Changes changes;
    private final Clock clock;

    AnotherCoach(JdbcAppointments appointments, Changes changes, Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<String> of(CaseNumber number, String userId) {
        return coming(number, userId)
                .map(appointment -> "Afspraak: " + appointment.plan().slot().shown())
                .toList();
    }

    @EventListener
    void move(ManagerAssigned assigned) {
        if (!assigned.managerId().equals(assigned.formerId())) {
            coming(assigned.number(), assigned.formerId()).toList().forEach(appointment -> appointments
                    .lock(appointment.id())
                    .filter(locked -> isComing(locked, assigned.formerId()))
                    .ifPresent(locked -> move(locked, assigned)));
        }
    }

    private void move(Appointment appointment, ManagerAssigned assigned) {
        Plan plan = appointment.plan();
        Attendee successor = Attendee.colleague(assigned.managerId());
        List<Attendee> guests = plan.attendees().stream()
                .map(guest -> guest.isSameAs(Attendee.colleague(assigned.formerId())) ? successor : guest)
                .toList();
        List<Attendee> once = guests.stream()
                .filter(guest -> guest != successor || plan.attendees().stream().noneMatch(successor::isSameAs))
                .toList();
        changes.change(appointment, plan.with(once), assigned.managerId());
    }

    private Stream<Appointment> coming(CaseNumber number, String userId) {
        return appointments.of(number).stream().filter(one -> isComing(one, userId));
    }

    private boolean isComing(Appointment appointment, String userId) {
        return appointment.isToCome(clock.instant())
                && appointment.plan().attendees().stream()
                        .anyMatch(guest -> guest.isColleague() && guest.userId().equals(userId));
    }
}
