package gent.jobteam.sheet;

import gent.jobteam.appointment.ComingAppointments;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Where;
import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.worklist.CaseTasks;
import gent.jobteam.worklist.OpenTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Makes the sheet of a participant, for whoever guides her and for nobody else; making it is logged as reading. */
@Service
public class Sheets {

    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final CaseFiles cases;
    private final CaseTasks tasks;
    private final StaffDirectory staff;
    private final SharingAgreements agreements;
    private final Promises promises;
    private final Trajectories trajectories;
    private final Measurements measurements;
    private final TriangleMeetings meetings;
    private final CaseDiscussions discussions;
    private final ComingAppointments coming;
    private final Partnership partnership;
    private final Clock clock;

    Sheets(
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            CaseFiles cases,
            CaseTasks tasks,
            StaffDirectory staff,
            SharingAgreements agreements,
            Promises promises,
            Trajectories trajectories,
            Measurements measurements,
            TriangleMeetings meetings,
            CaseDiscussions discussions,
            ComingAppointments coming,
            Partnership partnership,
            Clock clock) {
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.cases = cases;
        this.tasks = tasks;
        this.staff = staff;
        this.agreements = agreements;
        this.promises = promises;
        this.trajectories = trajectories;
        this.measurements = measurements;
        this.meetings = meetings;
        this.discussions = discussions;
        this.coming = coming;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** @throws NoSuchDossier when there is none, or the viewer does not guide this participant */
    public Sheet of(CaseNumber number, Viewer viewer) {
        if (!accesses.asksToGuide(number, viewer)) {
            throw new NoSuchDossier();
        }
        log.note(number, viewer, "READ", "SHEET");
        List<OpenTask> open = tasks.openIn(number, viewer.userId());
        return wall.read(number, viewer, accesses.of(number, viewer), () -> read(number, open));
    }

    private Sheet read(CaseNumber number, List<OpenTask> open) {
        CaseFile file = cases.find(number).orElseThrow(NoSuchDossier::new);
        LocalDate today = LocalTime.dayOf(clock.instant());
        String onDuty = staff.onDutyFor(file.responsibleId());
        Optional<StaffMember> standsIn = onDuty.equals(file.responsibleId()) ? Optional.empty() : staff.find(onDuty);
        return new Sheet(
                file.participant(),
                today,
                promises.open(number),
                next(number, open, today),
                staff.find(file.responsibleId()),
                file.managerId() != null,
                standsIn,
                agreements.latest(number),
                agreements.mayShare(number),
                trajectories.latest(number).flatMap(measurements::latest),
                measurements.releaseTrend(number).stream()
                        .filter(point -> point.own() != null)
                        .reduce((earlier, later) -> later));
    }

    /** The first appointment that she comes to; otherwise the day on which her coach is to be in touch. */
    private Optional<Appointment> next(CaseNumber number, List<OpenTask> open, LocalDate today) {
        Stream<Appointment> planned = Stream.of(
                        coming.of(number).stream()
                                .filter(one -> one.plan().withParticipant())
                                .map(one -> appointment(one.plan())),
                        withoutAppointment(number, FormAppointments.TRIANGLE, meetings.planOf(number))
                                .map(Sheets::meeting),
                        withoutAppointment(number, FormAppointments.DISCUSSION, discussions.latest(number))
                                .filter(Sheets::attends)
                                .map(Sheets::discussion))
                .flatMap(Function.identity());
        return planned.filter(appointment -> !appointment.on().isBefore(today))
                .min(Comparator.comparing(Appointment::on)
                        .thenComparing(Appointment::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .or(() -> contact(open, today));
    }

    /** What was planned before there were appointments: then it is known from the form alone. */
    private <T> Stream<T> withoutAppointment(CaseNumber number, String purpose, Optional<T> planned) {
        return planned.filter(found -> !coming.wasPlanned(number, purpose)).stream();
    }

    private Appointment appointment(Plan plan) {
        var kind =
                switch (plan.purpose()) {
                    case FormAppointments.TRIANGLE -> Appointment.Kind.MEETING;
                    case FormAppointments.DISCUSSION -> Appointment.Kind.DISCUSSION;
                    default -> Appointment.Kind.OTHER;
                };
        Where where = plan.place().where();
        boolean hers = where == Where.HOME || where == Where.PHONE;
        return new Appointment(
                kind,
                plan.slot().day(),
                plan.slot().begin(),
                where,
                hers ? "" : plan.place().shown(partnership));
    }

    private static Optional<Appointment> contact(List<OpenTask> open, LocalDate today) {
        return open.stream()
                .map(OpenTask::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(due -> due.isBefore(today)
                        ? new Appointment(Appointment.Kind.SOON, null, null, null, "")
                        : new Appointment(Appointment.Kind.CONTACT, due, null, null, ""));
    }

    private static Appointment meeting(MeetingPlan plan) {
        return new Appointment(Appointment.Kind.MEETING, plan.on(), plan.at(), Where.ELSEWHERE, plan.place());
    }

    private static boolean attends(AgendaItem item) {
        return item.wish().equals("attends");
    }

    private static Appointment discussion(AgendaItem item) {
        return new Appointment(Appointment.Kind.DISCUSSION, item.meetsOn(), null, null, "");
    }
}
