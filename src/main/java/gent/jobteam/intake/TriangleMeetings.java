package gent.jobteam.intake;

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
    private final Contacts contacts;
    private final Clock clock;

    TriangleMeetings(JdbcMeetings meetings, Contacts contacts, Clock clock) {
        this.meetings = meetings;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Plans the meeting; a later plan replaces it. */
    public void plan(MeetingPlan plan) {
        meetings.save(plan);
    }

    /** Moves a planned meeting; the need of an interpreter or mediator stays. */
    public void move(CaseNumber number, LocalDate on, LocalTime at, String place) {
        meetings.move(number, on, at, place);
    }

    /**
     * Notes a meeting that was held; a later one replaces it. With the candidate at the table it is a real contact;
     * staying away by her own decision is no failed attempt.
     */
    public void note(TriangleMeeting meeting) {
        meetings.save(meeting, clock.instant());
        if (meeting.candidatePresent()) {
            contacts.log(new Contact(
                    meeting.caseNumber(), "meeting", true, meeting.heldOn(), meeting.notedById(), "Driehoeksoverleg"));
        }
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
