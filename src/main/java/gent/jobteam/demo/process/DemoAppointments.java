package gent.jobteam.demo.process;

import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.demo.DemoLives;
import gent.jobteam.demo.DemoTeam;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.MovableClock;
import gent.jobteam.privacy.DossierAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invented appointments around today, planned yesterday, so that agendas, reception's list and sheets show something. */
@Component
class DemoAppointments {

    private static final java.time.LocalTime PLANNED_AT = java.time.LocalTime.of(16, 0);

    private final Appointments appointments;
    private final DossierAccess accesses;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final DemoLives lives;
    private final MovableClock clock;

    DemoAppointments(
            Appointments appointments,
            DossierAccess accesses,
            CaseFiles cases,
            StaffDirectory staff,
            DemoLives lives,
            MovableClock clock) {
        this.appointments = appointments;
        this.accesses = accesses;
        this.cases = cases;
        this.staff = staff;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * A line of {@code demo/appointments.csv}.
     *
     * @param email where nobody reads it; empty when she has none
     * @param place code of a location, {@code home} or {@code phone}
     */
    record Line(
            String person,
            String email,
            int inDays,
            String begin,
            int minutes,
            String purpose,
            String place,
            Interpreter interpreter) {

        Plan plan(LocalDate today, String coach) {
            return new Plan(
                    purpose,
                    new Slot(today.plusDays(inDays), java.time.LocalTime.parse(begin), minutes),
                    switch (place) {
                        case "home" -> MeetingPlace.HOME;
                        case "phone" -> MeetingPlace.PHONE;
                        default -> MeetingPlace.at(place);
                    },
                    interpreter,
                    true,
                    List.of(Attendee.colleague(coach)));
        }
    }

    /** Plans each of them, once however often it is called; colleagues get addresses first, so that they are invited. */
    void plan(List<Line> lines) throws IOException {
        noteAddresses();
        LocalDate today = LocalTime.dayOf(clock.instant());
        clock.standAt(
                today.minusDays(1).atTime(PLANNED_AT).atZone(LocalTime.ZONE).toInstant());
        try {
            lines.forEach(line -> lives.caseOf(line.person())
                    .map(CaseNumber::new)
                    .map(cases::get)
                    .filter(CaseFile::isOpen)
                    .ifPresent(file -> plan(line, file, today)));
        } finally {
            clock.run();
        }
    }

    private void plan(Line line, CaseFile file, LocalDate today) {
        if (!line.email().isEmpty()) {
            cases.change(file.participant().id(), person -> at(line.email(), person));
        }
        UUID id = UUID.nameUUIDFromBytes(("demo appointment " + line.person()).getBytes(StandardCharsets.UTF_8));
        String coach = file.responsibleId();
        appointments.plan(
                id,
                file.number(),
                line.plan(today, coach),
                accesses.viewer(coach).orElseThrow());
    }

    private static Participant at(String email, Participant person) {
        return new Participant(
                person.id(), person.name(), person.phone(), email, person.contactLanguage(), person.district());
    }

    /** Only now: what was planned in the past months invites nobody any more. */
    private void noteAddresses() throws IOException {
        for (StaffMember member : DemoTeam.members()) {
            if (staff.find(member.userId())
                    .filter(known -> known.mail().isEmpty())
                    .isPresent()) {
                staff.save(new StaffMember(
                        member.userId(),
                        member.name(),
                        member.role(),
                        member.organisation(),
                        member.zone(),
                        member.languages(),
                        member.expertise(),
                        member.ftePercent(),
                        member.userId() + "@jobteam.invalid",
                        member.lastDay()));
            }
        }
    }
}
