package gent.jobteam.intake.process;

import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the forms of the intake show of a person. */
@Component
class ShownCase {

    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Partnership partnership;

    ShownCase(CaseFiles cases, StaffDirectory staff, Partnership partnership) {
        this.cases = cases;
        this.staff = staff;
        this.partnership = partnership;
    }

    CaseFile of(FormContext context) {
        return cases.get(new CaseNumber(context.caseNumber()));
    }

    /** Her name and the coach to ask: all that somebody needs who looks her up. */
    Map<String, Object> name(FormContext context) {
        return name(of(context));
    }

    private Map<String, Object> name(CaseFile file) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("displayName", ShownText.of(file.participant().name()));
        shown.put("coachName", ShownText.of(staff.nameOf(file.responsibleId())));
        return shown;
    }

    /** Her name, the coach, and how to reach her. */
    Map<String, Object> contactData(FormContext context) {
        return contactData(of(context));
    }

    /** Dutch: where the team of her zone receives people; empty when it has no location of its own. */
    Optional<String> ownLocation(FormContext context) {
        return partnership.location(of(context).zone()).map(Location::label);
    }

    Map<String, Object> contactData(CaseFile file) {
        Participant person = file.participant();
        var shown = name(file);
        shown.put("languageLabel", partnership.languageLabel(person.contactLanguage()));
        shown.put("phoneShown", known(person.phone()));
        shown.put("emailShown", known(person.email()));
        return shown;
    }

    private static String known(String contact) {
        return contact.isEmpty() ? "onbekend" : ShownText.of(contact);
    }
}
