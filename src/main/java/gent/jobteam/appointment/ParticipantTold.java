package gent.jobteam.appointment;

import gent.jobteam.appointment.InvitationFile.Event;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.notification.Outbox;
import gent.jobteam.notification.ParticipantMessage;
import gent.jobteam.notification.ParticipantMessages;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/** What the participant hears of an appointment, in her language, and the reminder of the day before. */
@Component
class ParticipantTold {

    /** The same in every language. */
    static final String SUMMARY = "Jobteam";

    private static final java.time.LocalTime REMINDER = java.time.LocalTime.of(10, 0);

    private final ParticipantMessages messages;
    private final Outbox outbox;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    ParticipantTold(
            ParticipantMessages messages, Outbox outbox, StaffDirectory staff, Partnership partnership, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Tells her of it, or what changed when she knows of it; and reminds her the day before, unless that is over. */
    void tell(Appointment appointment) {
        String template = appointment.participantKnows() ? "appointment-changed" : "appointment-invitation";
        send(id(appointment), appointment, template, null, begin(appointment), ImmutableMethod.PUBLISH);
        Instant dayBefore = appointment
                .plan()
                .slot()
                .day()
                .minusDays(1)
                .atTime(REMINDER)
                .atZone(LocalTime.ZONE)
                .toInstant();
        if (dayBefore.isAfter(clock.instant())) {
            Instant dayItself = LocalTime.startOf(appointment.plan().slot().day());
            send(reminder(appointment), appointment, "appointment-reminder", dayBefore, dayItself, null);
        }
    }

    /**
     * Tells her that it is off.
     *
     * @param sequence higher than what she was told
     */
    void callOff(Appointment appointment, int sequence) {
        Appointment over = appointment.calledOff(sequence);
        send(id(appointment) + "-off", over, "appointment-cancelled", null, begin(over), ImmutableMethod.CANCEL);
    }

    /** Stops what she was told last, reminder and all; whether the message itself had not left yet. */
    boolean withdraw(Appointment appointment) {
        outbox.withdraw(reminder(appointment));
        return outbox.withdraw(id(appointment));
    }

    /** @param method of the event that goes with it; {@code null} for none */
    private void send(
            String id,
            Appointment appointment,
            String template,
            Instant notBefore,
            Instant usefulUntil,
            Method method) {
        Slot slot = appointment.plan().slot();
        MeetingPlace place = appointment.plan().place();
        // Her own home is not told to a calendar that others may see.
        String location =
                place.where() == Where.LOCATION || place.where() == Where.ELSEWHERE ? place.shown(partnership) : "";
        var event = new Event(
                appointment.id(), slot, appointment.sequence(), appointment.cancelled(), SUMMARY, location, "");
        messages.tell(new ParticipantMessage(
                id,
                appointment.caseNumber().value(),
                template,
                Map.of(
                        "day", slot.day().toString(),
                        "time", slot.begin().toString(),
                        "place", place.forParticipant(partnership),
                        "coach", whoComes(appointment)),
                notBefore,
                usefulUntil,
                method == null
                        ? null
                        : InvitationFile.forReader(
                                List.of(event), method, outbox.sender().value(), clock.instant())));
    }

    /** The first colleague who comes; the team when none does. */
    private String whoComes(Appointment appointment) {
        return appointment.plan().attendees().stream()
                .filter(Attendee::isColleague)
                .findFirst()
                .map(attendee -> staff.nameOf(attendee.userId()))
                .orElse("Jobteam");
    }

    private static Instant begin(Appointment appointment) {
        return appointment.plan().slot().start().toInstant();
    }

    private static String id(Appointment appointment) {
        return "appointment-%s-%d".formatted(appointment.id(), appointment.participantSequence());
    }

    private static String reminder(Appointment appointment) {
        return id(appointment) + "-reminder";
    }
}
