package gent.jobteam.handover;

import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.ComingAppointments;
import gent.jobteam.handover.Given.Taker;
import gent.jobteam.handover.OpenItem.Kind;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.referral.Referrals;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a release does to what was open: an appointment or a question that is not needed any more is called off, unless the
 * appointment is going on. Steps end with the trajectory, when its outcome is noted.
 */
@Component
class MovingItems {

    private final Appointments appointments;
    private final ComingAppointments coming;
    private final Referrals referrals;
    private final DossierAccess accesses;
    private final Clock clock;

    MovingItems(
            Appointments appointments,
            ComingAppointments coming,
            Referrals referrals,
            DossierAccess accesses,
            Clock clock) {
        this.appointments = appointments;
        this.coming = coming;
        this.referrals = referrals;
        this.accesses = accesses;
        this.clock = clock;
    }

    void move(CaseNumber number, List<Given> items, String userId) {
        items.stream().filter(given -> given.taker() == Taker.NOBODY).forEach(given -> {
            if (given.item().kind() == Kind.APPOINTMENT) {
                callOff(number, given.item(), userId);
            } else if (given.item().kind() == Kind.REFERRAL) {
                referrals.takeBack(given.item().id(), userId);
            }
        });
    }

    private void callOff(CaseNumber number, OpenItem item, String userId) {
        var viewer = accesses.viewer(userId).orElseThrow();
        coming.of(number).stream()
                .filter(appointment -> appointment.id().equals(item.id()))
                .filter(appointment -> appointment.isToCome(clock.instant()))
                .forEach(appointment -> appointments.cancel(appointment.id(), appointment.version(), viewer));
    }
}
