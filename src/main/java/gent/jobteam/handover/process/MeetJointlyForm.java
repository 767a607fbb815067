package gent.jobteam.handover.process;

import static gent.jobteam.appointment.FormAppointments.HANDOVER;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.handover.Given;
import gent.jobteam.handover.Handovers;
import gent.jobteam.handover.Meeting;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Draft;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code forms/handover/meetJointly.form}. */
@Component
class MeetJointlyForm implements CaseForm {

    private final Handovers handovers;
    private final Referrals referrals;
    private final FormAppointments appointments;
    private final ItemQuestions items;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final Days days;

    MeetJointlyForm(
            Handovers handovers,
            Referrals referrals,
            FormAppointments appointments,
            ItemQuestions items,
            CaseFiles cases,
            Partnership partnership,
            Days days) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.appointments = appointments;
        this.items = items;
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
        var fields = new HashSet<>(ItemQuestions.FIELDS);
        fields.addAll(Set.of(
                "metOn", "newGuide", "newGuideContact", "endConditions", "openPoints", "failureReason", "failureNote"));
        return fields;
    }

    @Override
    public void store(Answers answers) {
        FormContext context = answers.context();
        var number = new CaseNumber(context.caseNumber());
        boolean goesOn = !answers.require("handoverNext").equals("stop");
        List<Given> given = goesOn ? items.answered(answers, number) : List.of();
        var meeting = new Meeting(
                days.past(answers, "metOn"),
                answers.text("newGuide").orElse(""),
                answers.text("newGuideContact").orElse(""),
                answers.text("endConditions").orElse(""),
                answers.text("openPoints").orElse(""));
        UUID id = handovers.begin(number, referralOf(context), meeting, given, context.userId());
        answers.setVariable(HandoverProcess.HANDOVER_ID, id.toString());
        appointments.wasHeld(number, HANDOVER, meeting.on(), context.userId());
        if (!goesOn) {
            appointments.callOff(number, HANDOVER, context.userId());
            handovers.fail(id, HandoverForms.failure(answers), context.userId());
            answers.setVariable(HandoverProcess.OUTCOME, "failed");
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = referrals.get(referralOf(context));
        CaseNumber number = referral.caseNumber();
        var shown = new HashMap<>(items.prefill(number, List.of()));
        shown.put("displayName", ShownText.of(cases.get(number).participant().name()));
        shown.put("organisation", ShownText.of(referral.organisation()));
        shown.put(
                "metOn",
                appointments.lastDay(number, HANDOVER).orElse(days.today()).toString());
        shown.put("appointmentLine", appointmentLine(number));
        shown.put("newGuide", referral.draft().contactPerson());
        shown.put("newGuideContact", contact(referral.draft()));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(ItemQuestions.LIST, items.choices(new CaseNumber(context.caseNumber())));
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

    /** How the receiver was reached; she corrects it when the new guide has a number of her own. */
    private static String contact(Draft draft) {
        return Stream.of(draft.phone(), draft.email())
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static UUID referralOf(FormContext context) {
        return UUID.fromString(context.requireVariable(HandoverProcess.REFERRAL_ID));
    }
}
