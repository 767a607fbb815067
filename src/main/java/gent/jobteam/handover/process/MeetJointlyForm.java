package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.handover.Handovers;
import gent.jobteam.handover.Meeting;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.Referral;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/handover/meetJointly.form}. */
@Component
class MeetJointlyForm implements CaseForm {

    private final Handovers handovers;
    private final Referrals referrals;
    private final CaseFiles cases;
    private final Days days;

    MeetJointlyForm(Handovers handovers, Referrals referrals, CaseFiles cases, Days days) {
        this.handovers = handovers;
        this.referrals = referrals;
        this.cases = cases;
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
        UUID id = handovers.begin(new CaseNumber(context.caseNumber()), referralOf(context), meeting, context.userId());
        answers.setVariable(HandoverProcess.HANDOVER_ID, id.toString());
        if (answers.require("handoverNext").equals("stop")) {
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
                "metOn", days.today().toString(),
                "newGuide", referral.draft().contactPerson());
    }

    private static UUID referralOf(FormContext context) {
        return UUID.fromString(context.requireVariable(HandoverProcess.REFERRAL_ID));
    }
}
