package gent.jobteam.trajectory.process;

import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of a trajectory show of the person. */
@Component
class CaseSheet {

    private final CaseFiles cases;
    private final Partnership partnership;

    CaseSheet(CaseFiles cases, Partnership partnership) {
        this.cases = cases;
        this.partnership = partnership;
    }

    /** Her name and language: all that a helper needs to know. */
    Map<String, Object> name(FormContext context) {
        return name(person(context));
    }

    private Map<String, Object> name(Participant person) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("displayName", ShownText.of(person.name()));
        shown.put("languageLabel", ShownText.of(partnership.languageLabel(person.contactLanguage())));
        return shown;
    }

    /** Her name, language and how to reach her. */
    Map<String, Object> contactData(FormContext context) {
        var person = person(context);
        var shown = name(person);
        shown.put("phoneShown", orUnknown(person.phone()));
        shown.put("emailShown", orUnknown(person.email()));
        return shown;
    }

    private Participant person(FormContext context) {
        return cases.get(caseOf(context)).participant();
    }

    static CaseNumber caseOf(FormContext context) {
        return new CaseNumber(context.caseNumber());
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? "onbekend" : ShownText.of(text);
    }
}
