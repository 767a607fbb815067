package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_planMeeting}: the moment, with the contact data at hand to agree on it. */
@Component
class PlanMeetingForm implements CaseForm {

    private final TriangleMeetings meetings;
    private final ShownCase shown;
    private final Days days;

    PlanMeetingForm(TriangleMeetings meetings, ShownCase shown, Days days) {
        this.meetings = meetings;
        this.shown = shown;
        this.days = days;
    }

    @Override
    public String formId() {
        return "intake_planMeeting";
    }

    @Override
    public Set<String> fields() {
        return Set.of("meetingAt", "meetingPlace", "languageHelp");
    }

    @Override
    public void store(Answers answers) {
        var plan = new MeetingPlan(
                new CaseNumber(answers.caseNumber()),
                days.planned(answers, "meetingOn"),
                answers.time("meetingAt").orElseThrow(),
                answers.require("meetingPlace"),
                answers.require("languageHelp"));
        meetings.plan(plan, answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var prefill = shown.contactData(context);
        shown.ownLocation(context).ifPresent(place -> prefill.put("meetingPlace", place));
        meetings.appointmentOf(new CaseNumber(context.caseNumber())).ifPresent(known -> {
            prefill.put("meetingOn", known.on().toString());
            prefill.put("meetingAt", known.at().toString());
            prefill.put("meetingPlace", known.place());
        });
        return prefill;
    }
}
