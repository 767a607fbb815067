package gent.jobteam.outreach.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.outreach.ContactAttempt;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Terms;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the forms of the three kinds of attempt have in common: they log it and say when to try again. */
abstract class AttemptForm implements CaseForm {

    private final String formId;
    private final Outreach outreach;
    private final KnownPerson known;
    private final Terms terms;
    private final Days days;

    AttemptForm(String formId, Outreach outreach, KnownPerson known, Terms terms, Days days) {
        this.formId = formId;
        this.outreach = outreach;
        this.known = known;
        this.terms = terms;
        this.days = days;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public Set<String> fields() {
        return Set.of("contactKind", "contactInitiative", "contactOn", "newPhone", "note");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = new HashMap<>(known.of(context.caseNumber()));
        shown.put(OutreachProcess.CONTACT_OUTCOME, "");
        shown.put("contactOn", days.today().toString());
        shown.put(
                OutreachProcess.NEXT_ATTEMPT_ON,
                days.today().plus(Period.parse(terms.get("retryPause"))).toString());
        return shown;
    }

    @Override
    public void store(Answers answers) {
        var contactOn = days.past(answers, "contactOn");
        if (answers.day(OutreachProcess.NEXT_ATTEMPT_ON).isPresent()) {
            days.planned(answers, OutreachProcess.NEXT_ATTEMPT_ON);
        }
        var number = new CaseNumber(answers.caseNumber());
        outreach.log(new ContactAttempt(
                number,
                !answers.require(OutreachProcess.CONTACT_OUTCOME).equals(OutreachProcess.NOT_REACHED),
                answers.require("contactKind"),
                answers.text("contactInitiative").orElse(""),
                contactOn,
                answers.text("newPhone").orElse(""),
                answers.text("note").orElse(""),
                answers.context().userId()));
        answers.setVariable(OutreachProcess.FAILED_ATTEMPTS, outreach.failedAttempts(number));
    }
}
