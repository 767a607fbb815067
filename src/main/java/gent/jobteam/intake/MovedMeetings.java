package gent.jobteam.intake;

import gent.jobteam.appointment.AppointmentMoved;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.appointment.Plan;
import gent.jobteam.partnership.Partnership;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A triangle meeting that was moved from the dossier is shown so in its task. */
@Component
class MovedMeetings {

    private final JdbcMeetings meetings;
    private final Partnership partnership;

    MovedMeetings(JdbcMeetings meetings, Partnership partnership) {
        this.meetings = meetings;
        this.partnership = partnership;
    }

    @EventListener
    void follow(AppointmentMoved moved) {
        Plan plan = moved.plan();
        if (plan.purpose().equals(FormAppointments.TRIANGLE)) {
            meetings.move(
                    moved.caseNumber(),
                    plan.slot().day(),
                    plan.slot().begin(),
                    plan.place().named(partnership));
        }
    }
}
