package gent.jobteam.appointment;

import gent.jobteam.appointment.Unplannable.Reason;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes what became of appointments, and tells whoever comes: each hears of every change, and who was not told yet is told
 * once, of how it is now. Whether somebody may plan is asked before.
 */
@Component
class Changes {

    private final JdbcAppointments appointments;
    private final Invitations invitations;
    private final ParticipantTold participant;
    private final StandIns standIns;
    private final Clock clock;

    Changes(
            JdbcAppointments appointments,
            Invitations invitations,
            ParticipantTold participant,
            StandIns standIns,
            Clock clock) {
        this.appointments = appointments;
        this.invitations = invitations;
        this.participant = participant;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** Whether it was not there yet. */
    boolean add(Appointment appointment) {
        boolean isNew = appointments.add(appointment, clock.instant());
        if (isNew) {
            inviteAll(appointment);
            standIns.follow(appointment);
        }
        return isNew;
    }

    /** Nobody is told of a change that is none of hers, such as that an interpreter was found. */
    void change(Appointment before, Plan plan, String byId) {
        boolean tells = plan.differsForGuests(before.plan());
        boolean guestsTold = tells
                || !sameGuests(before.plan(), plan)
                || plan.withParticipant() != before.plan().withParticipant();
        int sequence = guestsTold ? next(before) : before.sequence();
        var guests = guestsTold ? guests(before, plan, sequence) : before.plan().attendees();
        var hers = participantAfter(before, plan, sequence, tells);
        var after = new Appointment(
                before.id(),
                before.caseNumber(),
                plan.with(guests),
                false,
                before.version() + 1,
                sequence,
                hers.told(),
                hers.knows(),
                before.plannedById(),
                before.arrivedAt());
        appointments.change(after, byId, clock.instant());
        if (guestsTold) {
            inviteGuests(after);
        }
        standIns.follow(after);
        if (hers.again()) {
            participant.tell(after);
        }
    }

    /** Calls it off. */
    void cancel(Appointment before, String byId) {
        int sequence = next(before);
        if (takeBack(before, byId, sequence)) {
            participant.callOff(before, sequence);
        }
    }

    /** Calls it off because the journey of the participant ended: she was spoken to, and no new one is promised. */
    void abandon(Appointment before) {
        takeBack(before, before.plannedById(), next(before));
    }

    /** Whether the participant knows of it. */
    private boolean takeBack(Appointment before, String byId, int sequence) {
        for (int position = 0; position < before.plan().attendees().size(); position++) {
            takeBack(before, position, sequence);
        }
        boolean neverLeft = before.participantSequence() == null || participant.withdraw(before);
        Appointment off = before.calledOff(sequence);
        appointments.change(off, byId, clock.instant());
        standIns.follow(off);
        return !neverLeft || before.participantSequence() != null && before.participantKnows();
    }

    /** Higher than whatever anybody was sent, as herself or instead of a colleague: a calendar ignores a lower one. */
    private int next(Appointment before) {
        return Math.max(before.sequence(), standIns.lastSequence(before)) + 1;
    }

    /** @throws Unplannable when nothing can be on that moment */
    void check(Slot slot) {
        if (slot.hasBegun(clock.instant())) {
            throw new Unplannable(Reason.OVER);
        }
        if (!slot.exists()) {
            throw new Unplannable(Reason.NO_SUCH_HOUR);
        }
        if (!slot.endsSameDay()) {
            throw new Unplannable(Reason.PAST_MIDNIGHT);
        }
        if (slot.day().isAfter(LocalTime.dayOf(clock.instant()).plusYears(1))) {
            throw new Unplannable(Reason.TOO_FAR);
        }
    }

    /** @param told sequence of what she is told; {@code null} for nothing */
    private record Participant(Integer told, boolean knows, boolean again) {}

    private Participant participantAfter(Appointment before, Plan plan, int sequence, boolean tells) {
        if (before.participantSequence() == null) {
            return new Participant(
                    plan.withParticipant() ? sequence : null, before.participantKnows(), plan.withParticipant());
        }
        if (plan.withParticipant() && !tells) {
            return new Participant(before.participantSequence(), before.participantKnows(), false);
        }
        boolean knows = !participant.withdraw(before) || before.participantKnows();
        if (plan.withParticipant()) {
            return new Participant(sequence, knows, true);
        }
        if (knows) {
            participant.callOff(before, sequence);
        }
        return new Participant(null, false, false);
    }

    /** Who comes by now, and what each knew; who does not come any more hears that. */
    private List<Attendee> guests(Appointment before, Plan plan, int sequence) {
        List<Attendee> known = before.plan().attendees();
        var knowing = new ArrayList<>(plan.attendees());
        for (int position = 0; position < known.size(); position++) {
            Attendee guest = known.get(position);
            Optional<Attendee> still =
                    plan.attendees().stream().filter(guest::isSameAs).findFirst();
            if (still.isPresent()) {
                boolean knows = !invitations.withdraw(before, position) || guest.knows();
                knowing.set(plan.attendees().indexOf(still.get()), still.get().knowing(knows));
            } else {
                takeBack(before, position, sequence);
            }
        }
        return knowing;
    }

    private void takeBack(Appointment before, int position, int sequence) {
        boolean neverLeft = invitations.withdraw(before, position);
        if (!neverLeft || before.plan().attendees().get(position).knows()) {
            invitations.cancel(before, position, sequence);
        }
    }

    private static boolean sameGuests(Plan before, Plan after) {
        return before.attendees().size() == after.attendees().size()
                && before.attendees().stream()
                        .allMatch(guest -> after.attendees().stream().anyMatch(guest::isSameAs));
    }

    private void inviteAll(Appointment appointment) {
        inviteGuests(appointment);
        if (appointment.plan().withParticipant()) {
            participant.tell(appointment);
        }
    }

    private void inviteGuests(Appointment appointment) {
        for (int position = 0; position < appointment.plan().attendees().size(); position++) {
            invitations.invite(appointment, position);
        }
    }
}
