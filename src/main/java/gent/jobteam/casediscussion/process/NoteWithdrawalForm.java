package gent.jobteam.casediscussion.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/noteWithdrawal.form}: nobody is let go without a conversation. */
@Component("casediscussion_noteWithdrawal")
class NoteWithdrawalForm implements CaseForm {

    private final Contacts contacts;
    private final CaseFiles caseFiles;
    private final Days days;

    NoteWithdrawalForm(Contacts contacts, CaseFiles caseFiles, Days days) {
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.days = days;
    }

    @Override
    public String formId() {
        return "casediscussion_noteWithdrawal";
    }

    @Override
    public Set<String> fields() {
        return Set.of("talkedOn", "talkKind", "talkNote", "mayReturnTold");
    }

    @Override
    public void store(Answers answers) {
        contacts.log(new Contact(
                new CaseNumber(answers.caseNumber()),
                answers.require("talkKind"),
                true,
                days.past(answers, "talkedOn"),
                answers.context().userId(),
                answers.text("talkNote").orElse("")));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "displayName",
                ShownText.of(caseFiles
                        .get(new CaseNumber(context.caseNumber()))
                        .participant()
                        .name()));
    }
}
