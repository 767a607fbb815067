package gent.jobteam.appointment;

import gent.jobteam.appointment.InvitationFile.Event;
import gent.jobteam.appointment.JdbcStandIns.StandIn;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.CalendarMethod;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.Optional;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.stereotype.Component;

/** Invitations by mail to who comes to an appointment besides the participant. Nothing in them says who she is. */
@Component
class Invitations {

    /** As it stands in everybody's calendar. */
    static final String SUMMARY = "Afspraak Jobteam";

    private final Outbox outbox;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Installation installation;
    private final Clock clock;

    Invitations(Outbox outbox, StaffDirectory staff, Partnership partnership, Installation installation, Clock clock) {
        this.outbox = outbox;
        this.staff = staff;
        this.partnership = partnership;
        this.installation = installation;
        this.clock = clock;
    }

    /** Invites, or tells what changed, who stands at this position. */
    void invite(Appointment appointment, int position) {
        Attendee guest = appointment.plan().attendees().get(position);
        String what = guest.knows() ? "Gewijzigd: een afspraak met een deelnemer van Jobteam." : "Je bent uitgenodigd.";
        send(id(appointment, position), appointment, guest, ImmutableMethod.REQUEST, what);
    }

    /**
     * Takes back the invitation of who stands at this position.
     *
     * @param sequence higher than that of the invitation
     */
    void cancel(Appointment appointment, int position, int sequence) {
        Attendee guest = appointment.plan().attendees().get(position);
        Appointment over = appointment.calledOff(sequence);
        send(
                id(appointment, position) + "-off",
                over,
                guest,
                ImmutableMethod.CANCEL,
                "Deze afspraak gaat voor jou niet door.");
    }

    /** Invites who stands in for a colleague, or tells her what changed. */
    void invite(Appointment appointment, StandIn standIn) {
        String what = "Je vervangt die dag %s bij een afspraak met een deelnemer."
                .formatted(staff.nameOf(standIn.absentId()));
        send(
                id(appointment, standIn),
                appointment.withSequence(standIn.sequence()),
                Attendee.colleague(standIn.userId()),
                ImmutableMethod.REQUEST,
                standIn.knows() ? "Gewijzigd. " + what : what);
    }

    /**
     * Takes back the invitation of who stood in for a colleague.
     *
     * @param sequence higher than that of the invitation
     */
    void takeBack(Appointment appointment, StandIn standIn, int sequence) {
        send(
                id(appointment, standIn) + "-off",
                appointment.calledOff(sequence),
                Attendee.colleague(standIn.userId()),
                ImmutableMethod.CANCEL,
                "Je vervangt %s niet meer bij deze afspraak.".formatted(staff.nameOf(standIn.absentId())));
    }

    /** As {@link #withdraw(Appointment, int)}, for who stands in. */
    boolean withdraw(Appointment appointment, StandIn standIn) {
        return outbox.withdraw(id(appointment, standIn));
    }

    private static String id(Appointment appointment, StandIn standIn) {
        return "appointment-%s-for-%s-%d".formatted(appointment.id(), standIn.absentId(), standIn.sequence());
    }

    /** Whether the invitation of who stands at this position had not left yet, and does not leave any more. */
    boolean withdraw(Appointment appointment, int position) {
        return outbox.withdraw(id(appointment, position));
    }

    private void send(String id, Appointment appointment, Attendee guest, Method method, String what) {
        addressOf(guest).ifPresent(address -> {
            Slot slot = appointment.plan().slot();
            String place = appointment.plan().place().shown(partnership);
            String link =
                    guest.isColleague() ? installation.baseUrl() + "/dossier/afspraakmoment/" + appointment.id() : "";
            var event = new Event(
                    appointment.id(), slot, appointment.sequence(), appointment.cancelled(), SUMMARY, place, link);
            String subject = (appointment.cancelled() ? "Gaat niet door: afspraak op " : "Afspraak op ")
                    + LocalTime.show(slot.day());
            String body = "%s%n%nWanneer: %s%nWaar: %s%n%s".formatted(what, slot.shown(), place, link);
            String file = InvitationFile.forGuest(event, method, outbox.sender().value(), address, clock.instant());
            outbox.queue(new NewMessage(id, appointment.caseNumber().value(), address, subject, body)
                    .withCalendar(file, CalendarMethod.valueOf(method.getValue())));
        });
    }

    /** Empty for a colleague of whom no address is noted. */
    private Optional<String> addressOf(Attendee guest) {
        Optional<String> noted =
                guest.isColleague() ? staff.find(guest.userId()).map(StaffMember::mail) : Optional.of(guest.mail());
        return noted.flatMap(EmailAddress::parse).map(EmailAddress::value);
    }

    private static String id(Appointment appointment, int position) {
        return "appointment-%s-%d-%d".formatted(appointment.id(), appointment.sequence(), position);
    }
}
