package gent.jobteam.outreach.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.outreach.UnreachedPlan;
import gent.jobteam.participant.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/outreach/discussUnreached.form}: silence never closes a case, so there is always a next attempt. */
@Component
class DiscussUnreachedForm implements CaseForm {

    private final Outreach outreach;
    private final KnownPerson known;
    private final Days days;

    DiscussUnreachedForm(Outreach outreach, KnownPerson known, Days days) {
        this.outreach = outreach;
        this.known = known;
        this.days = days;
    }

    @Override
    public String formId() {
        return "outreach_discussUnreached";
    }

    @Override
    public Set<String> fields() {
        return Set.of("note");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = new HashMap<>(known.of(context.caseNumber()));
        shown.put(OutreachProcess.CONTACT_BY, "");
        shown.put(OutreachProcess.NEXT_ATTEMPT_ON, days.today().toString());
        return shown;
    }

    @Override
    public void store(Answers answers) {
        outreach.note(new UnreachedPlan(
                new CaseNumber(answers.caseNumber()),
                answers.require(OutreachProcess.CONTACT_BY),
                days.planned(answers, OutreachProcess.NEXT_ATTEMPT_ON),
                answers.text("note").orElse(""),
                answers.context().userId()));
    }
}
