package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.List;

/**
 * What is still to come of a case, or going on, read as whoever reads the dossier: behind the wall, it sees what that
 * access shows.
 */
@UseCases
public class ComingAppointments {

    private final JdbcAppointments appointments;
    private final Clock clock;

    ComingAppointments(JdbcAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Whether there ever was one for this purpose in the case, called off or not. */
    public boolean wasPlanned(CaseNumber number, String purpose) {
        return appointments.of(number).stream()
                .anyMatch(one -> one.plan().purpose().equals(purpose));
    }

    /** Not those that were called off; the earliest first. */
    public List<Appointment> of(CaseNumber number) {
        return appointments.of(number).stream()
                .filter(appointment -> !appointment.cancelled())
                .filter(appointment -> !appointment.plan().slot().isOver(clock.instant()))
                .toList();
    }
}
