package gent.jobteam.appointment;

import gent.jobteam.appointment.Unplannable.Reason;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Appointments of a case: planned, changed and called off by whoever the access policy lets plan. Whoever is invited hears
 * of every change; who was not told yet is told once, of how it is now.
 */
@UseCases
public class Appointments {

    private static final String SECTION = "APPOINTMENTS";

    private final JdbcAppointments appointments;
    private final Invitations invitations;
    private final ParticipantTold participant;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final Clock clock;

    Appointments(
            JdbcAppointments appointments,
            Invitations invitations,
            ParticipantTold participant,
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            Clock clock) {
        this.appointments = appointments;
        this.invitations = invitations;
        this.participant = participant;
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * The appointments of a case, cancelled ones too, the earliest first; that she read them is logged.
     *
     * @throws NoSuchAppointment when the case does not exist, or she does not see appointments in it
     */
    public List<Appointment> open(CaseNumber number, Viewer viewer) {
        var access = accesses.ask(number, viewer);
        if (!access.shows(DossierSection.CONTACTS)) {
            throw new NoSuchAppointment();
        }
        log.note(number, viewer, DossierLog.READ, SECTION);
        return wall.read(number, viewer, access, () -> appointments.of(number));
    }

    /** @throws NoSuchAppointment when there is none, or none that she sees */
    public Appointment open(UUID id, Viewer viewer) {
        CaseNumber number = appointments.find(id).map(Appointment::caseNumber).orElseThrow(NoSuchAppointment::new);
        return open(number, viewer).stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchAppointment::new);
    }

    /**
     * Plans an appointment and invites everybody. Sent twice with the same id, it is planned once.
     *
     * @throws NoSuchAppointment when she plans nothing in this case
     * @throws Unplannable when it cannot be on that moment
     */
    public void plan(UUID id, CaseNumber number, Plan plan, Viewer planner) {
        mayPlan(number, planner);
        check(plan.slot());
        var appointment = new Appointment(
                id, number, plan, false, 0, 0, plan.withParticipant() ? 0 : null, false, planner.userId());
        if (appointments.add(appointment, clock.instant())) {
            log.note(number, planner, DossierLog.CHANGED, SECTION);
            inviteAll(appointment);
        }
    }

    /**
     * Changes an appointment. Nobody is told of a change that is none of hers, such as that an interpreter was found.
     *
     * @param version the one that the change was made from
     * @throws NoSuchAppointment when there is none in which she plans
     * @throws Unplannable when it cannot be so, began already, or somebody changed it in between
     */
    public void change(UUID id, int version, Plan plan, Viewer planner) {
        Appointment before = own(id, version, planner);
        check(plan.slot());
        boolean tells = plan.differsForGuests(before.plan());
        boolean guestsTold = tells
                || !sameGuests(before.plan(), plan)
                || plan.withParticipant() != before.plan().withParticipant();
        int sequence = before.sequence() + (guestsTold ? 1 : 0);
        var guests = guestsTold ? guests(before, plan, sequence) : before.plan().attendees();
        var hers = participantAfter(before, plan, sequence, tells);
        var after = new Appointment(
                id,
                before.caseNumber(),
                plan.with(guests),
                false,
                before.version() + 1,
                sequence,
                hers.told(),
                hers.knows(),
                before.plannedById());
        write(after, planner);
        if (guestsTold) {
            inviteGuests(after);
        }
        if (hers.again()) {
            participant.tell(after);
        }
    }

    /**
     * Calls an appointment off.
     *
     * @param version the one that she saw
     * @throws NoSuchAppointment when there is none in which she plans
     * @throws Unplannable when it began already, or somebody changed it in between
     */
    public void cancel(UUID id, int version, Viewer planner) {
        Appointment before = own(id, version, planner);
        int sequence = before.sequence() + 1;
        for (int position = 0; position < before.plan().attendees().size(); position++) {
            takeBack(before, position, sequence);
        }
        if (before.participantSequence() != null) {
            boolean neverLeft = participant.withdraw(before);
            if (!neverLeft || before.participantKnows()) {
                participant.callOff(before, sequence);
            }
        }
        write(
                new Appointment(
                        id,
                        before.caseNumber(),
                        before.plan(),
                        true,
                        before.version() + 1,
                        sequence,
                        before.participantSequence(),
                        before.participantKnows(),
                        before.plannedById()),
                planner);
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

    private void write(Appointment after, Viewer planner) {
        appointments.change(after, planner.userId(), clock.instant());
        log.note(after.caseNumber(), planner, DossierLog.CHANGED, SECTION);
    }

    private Appointment own(UUID id, int version, Viewer planner) {
        Appointment appointment = appointments.lock(id).orElseThrow(NoSuchAppointment::new);
        mayPlan(appointment.caseNumber(), planner);
        if (appointment.cancelled() || appointment.version() != version) {
            throw new Unplannable(Reason.CHANGED);
        }
        if (appointment.plan().slot().hasBegun(clock.instant())) {
            throw new Unplannable(Reason.OVER);
        }
        return appointment;
    }

    private void mayPlan(CaseNumber number, Viewer planner) {
        if (accesses.ask(number, planner).isNone() || !accesses.plansAppointments(number, planner)) {
            throw new NoSuchAppointment();
        }
    }

    private void check(Slot slot) {
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
}
