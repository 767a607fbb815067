package gent.jobteam.outreach.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.outreach.WithdrawalTalk;
import gent.jobteam.participant.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/outreach/noteWithdrawal.form}: nobody stops without a talk. */
@Component("outreach_noteWithdrawal")
class NoteWithdrawalForm implements CaseForm {

    private final Outreach outreach;
    private final KnownPerson known;
    private final Days days;

    NoteWithdrawalForm(Outreach outreach, KnownPerson known, Days days) {
        this.outreach = outreach;
        this.known = known;
        this.days = days;
    }

    @Override
    public String formId() {
        return "outreach_noteWithdrawal";
    }

    @Override
    public Set<String> fields() {
        return Set.of("heldOn", "heldAs", "contactInitiative", "reason", "toldMayReturn", "note");
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = new HashMap<>(known.of(context.caseNumber()));
        shown.put("heldOn", days.today().toString());
        return shown;
    }

    @Override
    public void store(Answers answers) {
        outreach.note(new WithdrawalTalk(
                new CaseNumber(answers.caseNumber()),
                answers.require("heldAs"),
                answers.text("contactInitiative").orElse(""),
                days.past(answers, "heldOn"),
                answers.require(OutreachProcess.WITHDRAWAL).equals("stops"),
                answers.text("reason").orElse(""),
                answers.text("note").orElse(""),
                answers.context().userId()));
    }
}
