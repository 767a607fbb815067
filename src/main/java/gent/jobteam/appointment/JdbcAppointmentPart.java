package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appointments among the contacts of the dossier and on its timeline. */
@Component
class JdbcAppointmentPart implements DossierPart {

    private static final int MOST = 200;

    private final JdbcAppointments appointments;
    private final Partnership partnership;
    private final Clock clock;

    JdbcAppointmentPart(JdbcAppointments appointments, Partnership partnership, Clock clock) {
        this.appointments = appointments;
        this.partnership = partnership;
        this.clock = clock;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        var all = new ArrayList<>(appointments.of(number));
        Collections.reverse(all);
        return all.stream().limit(MOST).map(this::line).toList();
    }

    private DossierLine line(Appointment appointment) {
        Plan plan = appointment.plan();
        boolean begun = plan.slot().hasBegun(clock.instant());
        String when = LocalTime.show(plan.slot().start().toInstant());
        return new DossierLine(
                plan.slot().day(),
                "Afspraakmoment: " + partnership.appointmentPurpose(plan.purpose()),
                "%s, %s".formatted(when, plan.place().shown(partnership)),
                appointment.cancelled() ? "afgezegd" : begun ? "was gepland" : "gepland",
                appointment.plannedById(),
                !appointment.cancelled() && !begun);
    }
}
