package gent.jobteam.appointment;

import gent.jobteam.participant.CaseEnded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody waits for a participant whose journey has ended: what was still to come is called off. */
@Component
class AfterTheJourney {

    private final JdbcAppointments appointments;
    private final Changes changes;
    private final Clock clock;

    AfterTheJourney(JdbcAppointments appointments, Changes changes, Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void callOff(CaseEnded ended) {
        appointments.of(ended.caseNumber()).stream()
                .filter(one -> one.isToCome(clock.instant()))
                .flatMap(one -> appointments.lock(one.id()).stream())
                .filter(locked -> locked.isToCome(clock.instant()))
                .forEach(changes::abandon);
    }
}
