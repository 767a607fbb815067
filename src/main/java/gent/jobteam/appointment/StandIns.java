package gent.jobteam.appointment;

import gent.jobteam.appointment.JdbcStandIns.StandIn;
import gent.jobteam.identity.AbsenceEnded;
import gent.jobteam.identity.AbsenceNoted;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever stands in for a colleague on the day of an appointment is invited to it, and hears when she no longer does. The
 * appointment stays that of the colleague who is away.
 */
@Component
class StandIns {

    private final JdbcAppointments appointments;
    private final JdbcStandIns standIns;
    private final Invitations invitations;
    private final StaffDirectory staff;
    private final Clock clock;

    StandIns(
            JdbcAppointments appointments,
            JdbcStandIns standIns,
            Invitations invitations,
            StaffDirectory staff,
            Clock clock) {
        this.appointments = appointments;
        this.standIns = standIns;
        this.invitations = invitations;
        this.staff = staff;
        this.clock = clock;
    }

    @EventListener
    void noted(AbsenceNoted noted) {
        settle(noted.absence().userId());
    }

    @EventListener
    void ended(AbsenceEnded ended) {
        settle(ended.absence().userId());
    }

    /** Whoever stands in may be away herself, so an absence may matter to the appointments of others too. */
    private void settle(String userId) {
        LocalDate today = LocalTime.dayOf(clock.instant());
        Set<String> away = new HashSet<>(staff.awayNowOrSoon());
        away.add(userId);
        Stream<UUID> theirs = appointments.withColleagues(away, today, today.plusYears(1)).stream()
                .map(Appointment::id);
        new TreeSet<>(Stream.concat(theirs, standIns.appointmentsFrom(today).stream())
                        .toList())
                .forEach(id -> appointments.lock(id).ifPresent(this::follow));
    }

    /** Brings who stands in in order with a {@link JdbcAppointments#lock locked} appointment, as it is by now. */
    void follow(Appointment appointment) {
        if (appointment.plan().slot().hasBegun(clock.instant())) {
            return;
        }
        List<StandIn> known = standIns.of(appointment.id());
        Set<String> absent = new TreeSet<>(known.stream().map(StandIn::absentId).toList());
        absent.addAll(colleagues(appointment));
        int sequence = Math.max(last(known), appointment.sequence()) + 1;
        for (String userId : absent) {
            Optional<StandIn> before = known.stream()
                    .filter(standIn -> standIn.absentId().equals(userId))
                    .findFirst();
            follow(appointment, userId, before, sequence);
        }
    }

    private void follow(Appointment appointment, String absentId, Optional<StandIn> before, int sequence) {
        Optional<String> expected = expected(appointment, absentId);
        Optional<StandIn> invited = before.filter(standIn -> standIn.userId() != null);
        boolean same = invited.map(StandIn::userId).equals(expected);
        if (same && invited.map(StandIn::follows).orElse(appointment.sequence()) == appointment.sequence()) {
            return;
        }
        boolean knows = invited.map(standIn -> !invitations.withdraw(appointment, standIn) || standIn.knows())
                .orElse(false);
        if (!same && knows && !comes(appointment, invited.get().userId())) {
            invitations.takeBack(appointment, invited.get(), sequence);
        }
        var now = new StandIn(absentId, expected.orElse(null), sequence, appointment.sequence(), same && knows);
        standIns.keep(appointment.id(), now);
        if (expected.isPresent()) {
            invitations.invite(appointment, now);
        }
    }

    /** The sequence of the last invitation for whoever stands in at an appointment; 0 when nobody was invited so. */
    int lastSequence(Appointment appointment) {
        return last(standIns.of(appointment.id()));
    }

    private static int last(List<StandIn> known) {
        return known.stream().mapToInt(StandIn::sequence).max().orElse(0);
    }

    /**
     * Whether she comes anyhow, as herself or instead of another: all her invitations are one event in her calendar, so
     * taking back one would take it away.
     */
    private boolean comes(Appointment appointment, String userId) {
        List<String> colleagues = colleagues(appointment);
        return !appointment.cancelled()
                && (colleagues.contains(userId)
                        || colleagues.stream().anyMatch(colleague -> expected(appointment, colleague)
                                .filter(userId::equals)
                                .isPresent()));
    }

    /** Empty when she comes herself, nobody does her work then, or who does comes already. */
    private Optional<String> expected(Appointment appointment, String userId) {
        List<String> colleagues = colleagues(appointment);
        if (appointment.cancelled() || !colleagues.contains(userId)) {
            return Optional.empty();
        }
        return staff.onDutyOn(userId, appointment.plan().slot().day()).filter(onDuty -> !colleagues.contains(onDuty));
    }

    private static List<String> colleagues(Appointment appointment) {
        return appointment.plan().attendees().stream()
                .filter(Attendee::isColleague)
                .map(Attendee::userId)
                .toList();
    }
}
