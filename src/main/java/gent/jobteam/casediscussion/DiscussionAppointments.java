package gent.jobteam.casediscussion;

import static gent.jobteam.appointment.FormAppointments.DISCUSSION;

import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.appointment.Unplannable;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.UseCases;
import java.time.LocalTime;
import java.util.List;

/**
 * The case discussion as an appointment of a participant who comes herself, and of her coach. The team keeps its own agenda,
 * and is not told here who comes.
 */
@UseCases
public class DiscussionAppointments {

    private final FormAppointments appointments;
    private final CaseFiles cases;
    private final Partnership partnership;

    DiscussionAppointments(FormAppointments appointments, CaseFiles cases, Partnership partnership) {
        this.appointments = appointments;
        this.cases = cases;
        this.partnership = partnership;
    }

    /**
     * Plans when she is expected, or moves it.
     *
     * @param at in Europe/Brussels
     * @param place as somebody wrote it down
     * @throws Unplannable when it cannot be on that moment
     */
    public void expect(AgendaItem item, LocalTime at, String place, String byId) {
        var plan = new Plan(
                DISCUSSION,
                new Slot(item.meetsOn(), at, FormAppointments.USUAL_MINUTES),
                MeetingPlace.named(place, partnership),
                Interpreter.NONE,
                true,
                List.of(Attendee.colleague(cases.get(item.caseNumber()).responsibleId())));
        appointments.keep(item.caseNumber(), plan, byId);
    }

    /** She is not expected at a discussion that is still to come. */
    public void callOff(AgendaItem item, String byId) {
        appointments.callOff(item.caseNumber(), DISCUSSION, byId);
    }

    /** The meeting was held, perhaps on another day than planned, or not at all. */
    void after(AgendaItem item, DiscussionResult result, String byId) {
        if (result.heldOn() == null) {
            callOff(item, byId);
        } else {
            appointments.wasHeld(item.caseNumber(), DISCUSSION, result.heldOn(), byId);
        }
    }
}
