package gent.jobteam.appointment;

import gent.jobteam.identity.InHand;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Appointments to come, today's included, of who was planned to be there herself. */
@Component
@Order(2)
class AppointmentsInHand implements InHand {

    private final JdbcAppointments appointments;
    private final Clock clock;

    AppointmentsInHand(JdbcAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public String what(int count) {
        return count == 1 ? "1 afspraak" : "%d afspraken".formatted(count);
    }

    @Override
    public Map<String, Integer> counts(Collection<String> userIds) {
        return appointments.countsFrom(LocalTime.dayOf(clock.instant()));
    }
}
