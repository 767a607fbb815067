package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare-contact/discussAbsence.form}: coordination sees the number and the coach, not the person. */
@Component("aftercare-contact_discussAbsence")
class DiscussAbsenceForm implements CaseForm {

    private final AftercareSupport support;
    private final CaseFiles caseFiles;
    private final StaffDirectory staff;

    DiscussAbsenceForm(AftercareSupport support, CaseFiles caseFiles, StaffDirectory staff) {
        this.support = support;
        this.caseFiles = caseFiles;
        this.staff = staff;
    }

    @Override
    public String formId() {
        return "aftercare-contact_discussAbsence";
    }

    @Override
    public Set<String> fields() {
        return Set.of("searchPlan");
    }

    @Override
    public void store(Answers answers) {
        support.noteSearchPlan(
                AftercareProcess.aftercareOf(answers.context()),
                AftercareProcess.momentOf(answers.context()),
                answers.require("searchPlan"),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "caseNumber",
                context.caseNumber(),
                "coachName",
                ShownText.of(staff.nameOf(
                        caseFiles.get(new CaseNumber(context.caseNumber())).responsibleId())));
    }
}
