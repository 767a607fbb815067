package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareSupport;
import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare/seekJobCoach.form}. */
@Component
class SeekJobCoachForm implements CaseForm {

    private final AftercareSupport support;
    private final CaseFiles caseFiles;
    private final StaffDirectory staff;
    private final Partnership partnership;

    private final DirectoryForms directory;

    SeekJobCoachForm(
            AftercareSupport support,
            CaseFiles caseFiles,
            StaffDirectory staff,
            Partnership partnership,
            DirectoryForms directory) {
        this.directory = directory;
        this.support = support;
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.partnership = partnership;
    }

    @Override
    public String formId() {
        return "aftercare_seekJobCoach";
    }

    @Override
    public Set<String> fields() {
        return Set.of("jobCoachResult", "jobCoachOrganisation");
    }

    @Override
    public void store(Answers answers) {
        support.noteJobCoach(
                AftercareProcess.aftercareOf(answers.context()),
                AftercareProcess.momentOf(answers.context()),
                answers.require("jobCoachResult"),
                answers.text("jobCoachOrganisation").orElse(""),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = caseFiles.get(new CaseNumber(context.caseNumber()));
        return Map.of(
                DirectoryForms.CONTACTS,
                directory.contacts(),
                "displayName",
                ShownText.of(file.participant().name()),
                "languageLine",
                partnership.languageLabel(file.participant().contactLanguage()),
                "coachName",
                ShownText.of(staff.nameOf(file.responsibleId())));
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("organisations", directory.choices());
    }
}
