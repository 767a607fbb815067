package gent.jobteam.intake;

import gent.jobteam.appointment.Unplannable;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Triangle meetings, from the plan to what was said. */
@UseCases
public class TriangleMeetings {

    private final JdbcMeetings meetings;
    private final MeetingAppointments appointments;
    private final Contacts contacts;
    private final Clock clock;

    TriangleMeetings(JdbcMeetings meetings, MeetingAppointments appointments, Contacts contacts, Clock clock) {
        this.meetings = meetings;
        this.appointments = appointments;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Plans the meeting and makes it an appointment, to which who comes is invited; a later plan replaces it.
     *
     * @throws Unplannable when it cannot be on that moment
     */
    public void plan(MeetingPlan plan, String byId) {
        appointments.keep(plan, byId);
        meetings.save(plan);
    }

    /**
     * Moves a planned meeting and its appointment; the need of an interpreter or mediator stays.
     *
     * @throws Unplannable when it cannot be on that moment
     */
    public void move(CaseNumber number, LocalDate on, LocalTime at, String place, String byId) {
        String languageHelp = planOf(number).map(MeetingPlan::languageHelp).orElse("none");
        appointments.keep(new MeetingPlan(number, on, at, place, languageHelp), byId);
        meetings.move(number, on, at, place);
    }

    /** The candidate may want to stop: nobody comes to the meeting that is planned. */
    public void abandon(CaseNumber number, String byId) {
        appointments.callOff(number, byId);
    }

    /** Invites somebody who took up her part of the intake; does nothing while no meeting is planned. */
    public void bring(CaseNumber number, String userId) {
        appointments.join(number, userId);
    }

    /**
     * Notes a meeting that was held; a later one replaces it. With the candidate at the table it is a real contact;
     * staying away by her own decision is no failed attempt.
     */
    public void note(TriangleMeeting meeting) {
        meetings.save(meeting, clock.instant());
        appointments.wasHeld(meeting);
        if (meeting.candidatePresent()) {
            contacts.log(new Contact(
                    meeting.caseNumber(), "meeting", true, meeting.heldOn(), meeting.notedById(), "Driehoeksoverleg"));
        }
    }

    /** As an appointment that was made from the dossier, before the meeting is planned here; empty when there is none. */
    public Optional<MeetingPlan> appointmentOf(CaseNumber number) {
        return appointments.coming(number);
    }

    /** Empty while nothing is planned. */
    public Optional<MeetingPlan> planOf(CaseNumber number) {
        return meetings.plan(number);
    }

    /** Empty while none was held. */
    public Optional<TriangleMeeting> of(CaseNumber number) {
        return meetings.find(number);
    }
}
