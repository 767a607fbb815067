package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare-contact/seekOut.form}. */
@Component("aftercare-contact_seekOut")
class SeekOutForm implements CaseForm {

    private final AftercareSupport support;
    private final CaseFiles caseFiles;
    private final Days days;

    SeekOutForm(AftercareSupport support, CaseFiles caseFiles, Days days) {
        this.support = support;
        this.caseFiles = caseFiles;
        this.days = days;
    }

    @Override
    public String formId() {
        return "aftercare-contact_seekOut";
    }

    @Override
    public Set<String> fields() {
        return Set.of("soughtOn", "searchNote");
    }

    @Override
    public void store(Answers answers) {
        support.noteSearch(
                AftercareProcess.aftercareOf(answers.context()),
                answers.require("seekOutResult").equals("found"),
                days.past(answers, "soughtOn"),
                answers.text("searchNote").orElse(""),
                answers.context().userId());
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
