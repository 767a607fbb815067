package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare-contact/seekOut.form}. */
@Component("aftercare-contact_seekOut")
class SeekOutForm implements CaseForm {

    private final AftercareSupport support;
    private final ShownName name;
    private final Days days;

    SeekOutForm(AftercareSupport support, ShownName name, Days days) {
        this.support = support;
        this.name = name;
        this.days = days;
    }

    @Override
    public String formId() {
        return "aftercare-contact_seekOut";
    }

    @Override
    public Set<String> fields() {
        return Set.of("contactInitiative", "soughtOn", "searchNote");
    }

    @Override
    public void store(Answers answers) {
        support.noteSearch(
                AftercareProcess.aftercareOf(answers.context()),
                answers.require("seekOutResult").equals("found"),
                days.past(answers, "soughtOn"),
                answers.text("contactInitiative").orElse(""),
                answers.text("searchNote").orElse(""),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return name.prefill(context);
    }
}
