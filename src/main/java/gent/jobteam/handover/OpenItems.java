package gent.jobteam.handover;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.ComingAppointments;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.handover.OpenItem.Kind;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a case is not finished: steps, questions to organisations, appointments to come. Not the handover itself. */
@UseCases
public class OpenItems {

    private static final String HANDOVER = "handover";

    private final TrajectorySteps steps;
    private final Referrals referrals;
    private final ComingAppointments appointments;
    private final Partnership partnership;

    OpenItems(TrajectorySteps steps, Referrals referrals, ComingAppointments appointments, Partnership partnership) {
        this.steps = steps;
        this.referrals = referrals;
        this.appointments = appointments;
        this.partnership = partnership;
    }

    /** A step in which an organisation was asked is listed once, as the question. */
    public List<OpenItem> of(CaseNumber number) {
        List<Referral> asked = referrals.openOf(number);
        Set<UUID> stepsOfReferrals = asked.stream()
                .map(Referral::id)
                .flatMap(id -> referrals.stepOf(id).stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        steps.running(number).stream()
                                .filter(step -> !steps.kindOf(step).route().equals(HANDOVER))
                                .filter(step -> !stepsOfReferrals.contains(step.id()))
                                .map(this::item),
                        asked.stream().map(OpenItems::item),
                        appointments.of(number).stream()
                                .filter(appointment ->
                                        !appointment.plan().purpose().equals(FormAppointments.HANDOVER))
                                .map(this::item))
                .flatMap(items -> items)
                .toList();
    }

    private OpenItem item(TrajectoryStep step) {
        return new OpenItem(
                Kind.STEP,
                step.id(),
                "Stap: %s, gevraagd op %s"
                        .formatted(steps.kindOf(step).label(), LocalTime.show(LocalTime.dayOf(step.askedAt()))));
    }

    private static OpenItem item(Referral referral) {
        return new OpenItem(
                Kind.REFERRAL,
                referral.id(),
                "Doorverwijzing: %s, %s"
                        .formatted(
                                referral.organisation(),
                                referral.askedAt() == null
                                        ? "nog niet gevraagd"
                                        : "gevraagd op " + LocalTime.show(LocalTime.dayOf(referral.askedAt()))));
    }

    private OpenItem item(Appointment appointment) {
        return new OpenItem(
                Kind.APPOINTMENT,
                appointment.id(),
                "Afspraak: %s, %s"
                        .formatted(
                                partnership.appointmentPurpose(
                                        appointment.plan().purpose()),
                                LocalTime.show(appointment.plan().slot().start().toInstant())));
    }
}
