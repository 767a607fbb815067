package gent.jobteam.handover.process;

import static gent.jobteam.appointment.FormAppointments.HANDOVER;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.ComingAppointments;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.handover.Handovers;
import gent.jobteam.handover.Meeting;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code forms/handover/meetJointly.form}. */
@Component
class MeetJointlyForm implements CaseForm {

    private final Handovers handovers;
    private final Referrals referrals;
    private final FormAppointments appointments;
    private final ComingAppointments coming;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final Days days;

    MeetJointlyForm(
            Handovers handovers,
            Referrals referrals,
            FormAppointments appointments,
            ComingAppointments coming,
            CaseFiles cases,
            Partnership partnership,
            Days days) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.appointments = appointments;
        this.coming = coming;
        this.cases = cases;
        this.partnership = partnership;
        this.days = days;
    }

    @Override
    public String formId() {
        return "handover_meetJointly";
    }

    @Override
    public Set<String> fields() {
        return Set.of("metOn", "newGuide", "newGuideContact", "openPoints", "failureReason", "failureNote");
    }

    @Override
    public void store(Answers answers) {
        FormContext context = answers.context();
        var meeting = new Meeting(
                days.past(answers, "metOn"),
                answers.text("newGuide").orElse(""),
                answers.text("newGuideContact").orElse(""),
                answers.text("openPoints").orElse(""));
        var number = new CaseNumber(context.caseNumber());
        UUID id = handovers.begin(number, referralOf(context), meeting, context.userId());
        answers.setVariable(HandoverProcess.HANDOVER_ID, id.toString());
        appointments.wasHeld(number, HANDOVER, meeting.on(), context.userId());
        if (answers.require("handoverNext").equals("stop")) {
            appointments.callOff(number, HANDOVER, context.userId());
            handovers.fail(id, HandoverForms.failure(answers), context.userId());
            answers.setVariable(HandoverProcess.OUTCOME, "failed");
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(referralOf(context));
        return Map.of(
                "displayName",
                        ShownText.of(
                                cases.get(referral.caseNumber()).participant().name()),
                "organisation", ShownText.of(referral.organisation()),
                "metOn",
                        appointments
                                .lastDay(referral.caseNumber(), HANDOVER)
                                .orElse(days.today())
                                .toString(),
                "appointmentLine", appointmentLine(referral.caseNumber()),
                "newGuide", referral.draft().contactPerson(),
                "openPoints", openPoints(referral.caseNumber()));
    }

    private String appointmentLine(CaseNumber number) {
        return appointments
                .coming(number, HANDOVER)
                .map(Appointment::plan)
                .map(plan -> "Jullie spraken af op %s: %s."
                        .formatted(
                                LocalTime.show(plan.slot().start().toInstant()),
                                ShownText.of(plan.place().shown(partnership))))
                .orElse("Nog niets afgesproken? Plan dit gesprek in het dossier, onder Afspraakmomenten."
                        + " Dan krijgt iedereen een uitnodiging.");
    }

    /** The appointments that somebody has to take over; the one of this handover itself is none of them. */
    private String openPoints(CaseNumber number) {
        return coming.of(number).stream()
                .map(Appointment::plan)
                .filter(plan -> !plan.purpose().equals(HANDOVER))
                .map(plan -> "%s, %s, %s."
                        .formatted(
                                partnership.appointmentPurpose(plan.purpose()),
                                LocalTime.show(plan.slot().start().toInstant()),
                                plan.place().shown(partnership)))
                .collect(Collectors.joining("\n"));
    }

    private static UUID referralOf(FormContext context) {
        return UUID.fromString(context.requireVariable(HandoverProcess.REFERRAL_ID));
    }
}
