package gent.jobteam.intake;

import static gent.jobteam.appointment.FormAppointments.TRIANGLE;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The triangle meeting as an appointment of the candidate, her coach, and who took up a part of the intake. */
@Component
class MeetingAppointments {

    private final FormAppointments appointments;
    private final JdbcOfferChecks checks;
    private final JdbcRightsExplorations explorations;
    private final CaseFiles cases;
    private final Partnership partnership;

    MeetingAppointments(
            FormAppointments appointments,
            JdbcOfferChecks checks,
            JdbcRightsExplorations explorations,
            CaseFiles cases,
            Partnership partnership) {
        this.appointments = appointments;
        this.checks = checks;
        this.explorations = explorations;
        this.cases = cases;
        this.partnership = partnership;
    }

    void keep(MeetingPlan meeting, String byId) {
        CaseNumber number = meeting.caseNumber();
        Stream<String> colleagues = Stream.of(
                        Optional.of(cases.get(number).responsibleId()),
                        checks.check(number).map(MlpCheck::checkedById),
                        explorations.find(number).map(RightsExploration::exploredById))
                .flatMap(Optional::stream)
                .distinct();
        var plan = new Plan(
                TRIANGLE,
                new Slot(meeting.on(), meeting.at(), FormAppointments.USUAL_MINUTES),
                MeetingPlace.named(meeting.place(), partnership),
                meeting.languageHelp().equals("interpreter") ? Interpreter.WANTED : Interpreter.NONE,
                true,
                colleagues.map(Attendee::colleague).toList());
        appointments.keep(number, plan, byId);
    }

    Optional<MeetingPlan> coming(CaseNumber number) {
        return appointments
                .coming(number, TRIANGLE)
                .map(Appointment::plan)
                .map(plan -> new MeetingPlan(
                        number,
                        plan.slot().day(),
                        plan.slot().begin(),
                        plan.place().named(partnership),
                        plan.interpreter() == Interpreter.NONE ? "none" : "interpreter"));
    }

    void join(CaseNumber number, String userId) {
        appointments.join(number, TRIANGLE, userId);
    }

    void callOff(CaseNumber number, String byId) {
        appointments.callOff(number, TRIANGLE, byId);
    }

    void wasHeld(TriangleMeeting meeting) {
        appointments.wasHeld(meeting.caseNumber(), TRIANGLE, meeting.heldOn(), meeting.notedById());
    }
}
