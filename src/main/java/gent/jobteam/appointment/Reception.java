package gent.jobteam.appointment;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is expected today at a location, for who receives people there: when, the name as the participant writes it, and whom
 * she comes for. Nothing else of the case, and not why.
 */
@UseCases
public class Reception {

    private static final String LIST = "RECEPTION";

    private final JdbcAppointments appointments;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final DossierLog log;
    private final Clock clock;

    Reception(JdbcAppointments appointments, CaseFiles cases, StaffDirectory staff, DossierLog log, Clock clock) {
        this.appointments = appointments;
        this.cases = cases;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Somebody who is expected today.
     *
     * @param begin in Europe/Brussels
     * @param hosts names of colleagues; who stands in for whoever is away. Empty when only others come
     * @param arrivedAt {@code null} while she is not there
     */
    public record Visitor(
            UUID appointment, java.time.LocalTime begin, String name, List<String> hosts, Instant arrivedAt) {}

    /** Today in Europe/Brussels. */
    public LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }

    /**
     * Everybody who is expected today, the earliest first. That a name was read is noted in her log, once a day for each
     * colleague.
     *
     * @param location code of one of the partnership's locations
     * @throws NoSuchAppointment for who does not receive people
     */
    public List<Visitor> expected(String location, Viewer viewer) {
        mayReceive(viewer);
        List<Appointment> expected = appointments.ofVisitors(location, today());
        List<CaseNumber> numbers =
                expected.stream().map(Appointment::caseNumber).distinct().toList();
        Map<CaseNumber, String> names = cases.findAll(numbers).stream()
                .collect(toMap(CaseFile::number, file -> file.participant().name()));
        log.noteOnceToday(numbers, viewer, DossierLog.READ, LIST);
        Map<UUID, List<String>> hosts = hosts(expected);
        return expected.stream()
                .map(one -> new Visitor(
                        one.id(),
                        one.plan().slot().begin(),
                        names.get(one.caseNumber()),
                        hosts.get(one.id()),
                        one.arrivedAt()))
                .toList();
    }

    /**
     * Notes that a participant has come, or that this was noted by mistake. Whoever she comes for sees it.
     *
     * @return false, and nothing noted, when the appointment is not one of today at a location any more
     * @throws NoSuchAppointment for who does not receive people
     */
    public boolean note(UUID id, boolean arrived, Viewer viewer) {
        mayReceive(viewer);
        var expected = appointments.lock(id).filter(this::isOfToday);
        expected.filter(one -> arrived != (one.arrivedAt() != null)).ifPresent(one -> {
            appointments.arrived(id, arrived ? clock.instant() : null, viewer.userId());
            log.note(one.caseNumber(), viewer, DossierLog.CHANGED, arrived ? "ARRIVED" : "NOT_ARRIVED");
        });
        return expected.isPresent();
    }

    private boolean isOfToday(Appointment appointment) {
        Plan plan = appointment.plan();
        return !appointment.cancelled()
                && plan.withParticipant()
                && plan.place().where() == Where.LOCATION
                && plan.slot().day().equals(today());
    }

    /** Names, by id of the appointment. */
    private Map<UUID, List<String>> hosts(List<Appointment> expected) {
        Map<String, String> onDuty = staff.onDutyForAll(
                expected.stream().flatMap(Reception::colleagues).toList());
        Map<String, String> names = staff.namesOf(onDuty.values());
        return expected.stream().collect(toMap(Appointment::id, one -> colleagues(one)
                .map(onDuty::get)
                .distinct()
                .map(names::get)
                .toList()));
    }

    private static Stream<String> colleagues(Appointment appointment) {
        return appointment.plan().attendees().stream()
                .filter(Attendee::isColleague)
                .map(Attendee::userId);
    }

    private static void mayReceive(Viewer viewer) {
        if (!viewer.roles().contains(Role.ADMINISTRATION)) {
            throw new NoSuchAppointment();
        }
    }
}
