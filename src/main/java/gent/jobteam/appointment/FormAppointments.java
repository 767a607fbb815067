package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Appointments that somebody plans with the form of a task, so that nothing is typed twice. Of each purpose one is to come
 * in a case: whoever planned it from the dossier already finds it moved, not doubled. Who may do the task may do this, and
 * the form is what the dossier's log names.
 */
@UseCases
public class FormAppointments {

    /** Codes in {@code appointment-purposes.csv} of what forms plan. */
    public static final String TRIANGLE = "triangle";

    public static final String DISCUSSION = "discussion";
    public static final String HANDOVER = "handover";

    /** Minutes of a meeting of which the form asks only when it begins; as on the page of appointments. */
    public static final int USUAL_MINUTES = 60;

    private final JdbcAppointments appointments;
    private final Changes changes;
    private final Clock clock;

    FormAppointments(JdbcAppointments appointments, Changes changes, Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.clock = clock;
    }

    /** The next one for this purpose that has not begun; empty when none is planned. */
    public Optional<Appointment> coming(CaseNumber number, String purpose) {
        return appointments.of(number).stream()
                .filter(one -> !one.cancelled() && one.plan().purpose().equals(purpose))
                .filter(one -> !one.plan().slot().hasBegun(clock.instant()))
                .findFirst();
    }

    /**
     * Plans an appointment, or moves the one to come for the same purpose; who was invited to that one stays invited, and an
     * interpreter who was found comes along. Planned again as it is, nothing changes and nobody hears anything. What is
     * filled in after it began is past: nobody is invited to it, or expected later.
     *
     * @throws Unplannable when it cannot be on that moment
     */
    public void keep(CaseNumber number, Plan plan, String byId) {
        if (plan.slot().hasBegun(clock.instant())) {
            wasHeld(number, plan.purpose(), plan.slot().day().minusDays(1), byId);
            return;
        }
        changes.check(plan.slot());
        Optional<Appointment> known = lock(number, plan.purpose());
        if (known.isEmpty()) {
            changes.add(Appointment.planned(UUID.randomUUID(), number, plan, byId));
        } else {
            change(known.get(), joined(known.get().plan(), plan), byId);
        }
    }

    /** Invites a colleague to the one to come for this purpose; does nothing when none is, or she is invited already. */
    public void join(CaseNumber number, String purpose, String userId) {
        lock(number, purpose).ifPresent(known -> {
            Plan plan = known.plan();
            change(known, plan.with(with(plan, Stream.of(Attendee.colleague(userId)))), userId);
        });
    }

    /**
     * What it was for has happened on this day: nobody is expected on a later one any more. Later on the same day, it was
     * only noted early.
     */
    public void wasHeld(CaseNumber number, String purpose, LocalDate on, String byId) {
        lock(number, purpose)
                .filter(one -> one.plan().slot().day().isAfter(on))
                .ifPresent(one -> changes.cancel(one, byId));
    }

    /** The day of the last one for this purpose that has begun; empty when none has. */
    public Optional<LocalDate> lastDay(CaseNumber number, String purpose) {
        return appointments.of(number).stream()
                .filter(one -> !one.cancelled() && one.plan().purpose().equals(purpose))
                .map(one -> one.plan().slot())
                .filter(slot -> slot.hasBegun(clock.instant()))
                .map(Slot::day)
                .reduce((earlier, later) -> later);
    }

    /** Calls off the one to come for this purpose; does nothing when none is. */
    public void callOff(CaseNumber number, String purpose, String byId) {
        lock(number, purpose).ifPresent(known -> changes.cancel(known, byId));
    }

    private Optional<Appointment> lock(CaseNumber number, String purpose) {
        return coming(number, purpose)
                .flatMap(one -> appointments.lock(one.id()))
                .filter(one -> !one.cancelled());
    }

    private void change(Appointment known, Plan plan, String byId) {
        if (!plan.equals(known.plan())) {
            changes.change(known, plan, byId);
        }
    }

    private static Plan joined(Plan known, Plan plan) {
        return new Plan(
                plan.purpose(),
                plan.slot(),
                plan.place(),
                known.interpreter() == Interpreter.ARRANGED && plan.interpreter() == Interpreter.WANTED
                        ? Interpreter.ARRANGED
                        : plan.interpreter(),
                plan.withParticipant(),
                with(known, plan.attendees().stream()));
    }

    private static List<Attendee> with(Plan known, Stream<Attendee> others) {
        return Stream.concat(known.attendees().stream(), others.filter(other -> known.attendees().stream()
                        .noneMatch(other::isSameAs)))
                .toList();
    }
}
