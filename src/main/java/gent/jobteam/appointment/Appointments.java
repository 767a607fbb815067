package gent.jobteam.appointment;

import gent.jobteam.appointment.Unplannable.Reason;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Appointments of a case: planned, changed and called off by whoever the access policy lets plan. Whoever is invited hears
 * of every change; who was not told yet is told once, of how it is now.
 */
@UseCases
public class Appointments {

    private static final String SECTION = "APPOINTMENTS";

    private final JdbcAppointments appointments;
    private final Changes changes;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            JdbcAppointments appointments,
            Changes changes,
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.changes = changes;
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.events = events;
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
        changes.check(plan.slot());
        if (changes.add(Appointment.planned(id, number, plan, planner.userId()))) {
            log.note(number, planner, DossierLog.CHANGED, SECTION);
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
        changes.check(plan.slot());
        changes.change(before, plan, planner.userId());
        if (plan.differsForGuests(before.plan())) {
            events.publishEvent(new AppointmentMoved(before.caseNumber(), plan));
        }
        log.note(before.caseNumber(), planner, DossierLog.CHANGED, SECTION);
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
        changes.cancel(before, planner.userId());
        log.note(before.caseNumber(), planner, DossierLog.CHANGED, SECTION);
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
}
