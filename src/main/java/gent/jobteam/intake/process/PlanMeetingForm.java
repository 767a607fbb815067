package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_planMeeting}: the moment, and contact data that may have changed. */
@Component
class PlanMeetingForm implements CaseForm {

    private final TriangleMeetings meetings;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final ShownCase shown;
    private final Days days;

    PlanMeetingForm(TriangleMeetings meetings, CaseFiles cases, Partnership partnership, ShownCase shown, Days days) {
        this.meetings = meetings;
        this.cases = cases;
        this.partnership = partnership;
        this.shown = shown;
        this.days = days;
    }

    @Override
    public String formId() {
        return "intake_planMeeting";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "meetingAt",
                "meetingPlace",
                "languageHelp",
                "personName",
                "personLanguage",
                "personPhone",
                "personEmail");
    }

    @Override
    public void store(Answers answers) {
        meetings.plan(new MeetingPlan(
                new CaseNumber(answers.caseNumber()),
                days.planned(answers, "meetingOn"),
                answers.time("meetingAt").orElseThrow(),
                answers.require("meetingPlace"),
                answers.require("languageHelp")));
        cases.change(
                shown.of(answers.context()).participant().id(),
                known -> new Participant(
                        known.id(),
                        answers.require("personName"),
                        answers.text("personPhone").orElse(""),
                        answers.text("personEmail").orElse(""),
                        answers.require("personLanguage"),
                        known.district()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Participant person = shown.of(context).participant();
        var prefill = shown.name(context);
        prefill.put("personName", person.name());
        prefill.put("personLanguage", person.contactLanguage());
        prefill.put("personPhone", person.phone());
        prefill.put("personEmail", person.email());
        return prefill;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("languages", Partnership.choices(partnership.languages(), Language::label, Language::code));
    }
}
