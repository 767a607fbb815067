package gent.jobteam.appointment;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the way of an appointment; a warning, since people know more than their calendars. */
@UseCases
public class Clashes {

    private final JdbcAppointments appointments;
    private final StaffDirectory staff;

    Clashes(JdbcAppointments appointments, StaffDirectory staff) {
        this.appointments = appointments;
        this.staff = staff;
    }

    /** Dutch sentences: who is away that day, and who has to be elsewhere at that hour; empty when nothing is. */
    public List<String> of(Appointment planned) {
        Slot slot = planned.plan().slot();
        var found = new ArrayList<String>();
        for (Attendee guest : planned.plan().attendees()) {
            if (guest.isColleague()) {
                absence(guest.userId(), slot.day()).ifPresent(found::add);
                appointments.withColleagues(List.of(guest.userId()), slot.day(), slot.day()).stream()
                        .filter(other -> !other.id().equals(planned.id()))
                        .filter(other -> other.plan().slot().overlaps(slot))
                        .map(other -> "%s heeft dan al een afspraak, van %tR tot %tR uur."
                                .formatted(
                                        staff.nameOf(guest.userId()),
                                        other.plan().slot().start(),
                                        other.plan().slot().end()))
                        .forEach(found::add);
            }
        }
        appointments.of(planned.caseNumber()).stream()
                .filter(other -> !other.cancelled() && !other.id().equals(planned.id()))
                .filter(other ->
                        planned.plan().withParticipant() && other.plan().withParticipant())
                .filter(other -> other.plan().slot().overlaps(slot))
                .map(other -> "De deelnemer heeft dan al een afspraak, van %tR tot %tR uur."
                        .formatted(
                                other.plan().slot().start(), other.plan().slot().end()))
                .forEach(found::add);
        return found;
    }

    private Optional<String> absence(String userId, LocalDate day) {
        return staff.absenceOf(userId, day).map(absence -> staff.onDutyOn(userId, day)
                .map(substitute -> "%s is er niet op %s; %s vervangt."
                        .formatted(staff.nameOf(userId), LocalTime.show(day), staff.nameOf(substitute)))
                .orElseGet(() -> "%s is er niet op %s en heeft geen vervanger."
                        .formatted(staff.nameOf(userId), LocalTime.show(day))));
    }
}
