package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.IntakeDecisions;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.intake.Withdrawal;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_discussWithdrawal}: nobody is let go before a conversation, and whoever goes may return. */
@Component
class DiscussWithdrawalForm implements CaseForm {

    private final IntakeDecisions decisions;
    private final TriangleMeetings meetings;
    private final ShownCase shown;
    private final Days days;

    DiscussWithdrawalForm(IntakeDecisions decisions, TriangleMeetings meetings, ShownCase shown, Days days) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.shown = shown;
        this.days = days;
    }

    @Override
    public String formId() {
        return "intake_discussWithdrawal";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "talkedOn",
                "talkedHow",
                "withdrawalReason",
                "mayContact",
                "newMeetingOn",
                "newMeetingAt",
                "newMeetingPlace");
    }

    @Override
    public void store(Answers answers) {
        var number = new CaseNumber(answers.caseNumber());
        boolean stops = answers.require(IntakeProcess.WITHDRAWAL_OUTCOME).equals("stops");
        var talkedOn = days.past(answers, "talkedOn");
        if (!stops) {
            var on = days.planned(answers, "newMeetingOn");
            meetings.move(
                    number,
                    on,
                    answers.time("newMeetingAt").orElseThrow(),
                    answers.require("newMeetingPlace"),
                    answers.context().userId());
            answers.setVariable(IntakeProcess.MEETING_ON, on);
        }
        decisions.note(new Withdrawal(
                number,
                talkedOn,
                answers.require("talkedHow"),
                stops,
                answers.text("withdrawalReason").orElse(""),
                !stops || answers.require("mayContact").equals("yes"),
                answers.context().userId()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var prefill = shown.contactData(context);
        meetings.planOf(new CaseNumber(context.caseNumber()))
                .ifPresent(plan -> prefill.put("newMeetingPlace", plan.place()));
        prefill.put(IntakeProcess.WITHDRAWAL_OUTCOME, IntakeProcess.NO_ANSWER_YET);
        return prefill;
    }
}
