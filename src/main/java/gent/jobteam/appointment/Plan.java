package gent.jobteam.appointment;

import java.util.List;

/**
 * What is agreed about an appointment.
 *
 * @param purpose code in the partnership's {@code appointment-purposes.csv}
 * @param withParticipant whether she comes, and so is told
 * @param attendees nobody twice; empty when only the participant is told
 */
public record Plan(
        String purpose,
        Slot slot,
        MeetingPlace place,
        Interpreter interpreter,
        boolean withParticipant,
        List<Attendee> attendees) {

    public Plan {
        attendees = List.copyOf(attendees);
    }

    /** Whether who knew the other one has to hear of this one. */
    boolean differsForGuests(Plan other) {
        return !slot.equals(other.slot) || !place.equals(other.place);
    }

    Plan with(List<Attendee> others) {
        return new Plan(purpose, slot, place, interpreter, withParticipant, others);
    }
}
