package gent.jobteam.aftercare.process;

import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The name of the participant, for forms that need to show no more of her. */
@Component("aftercareShownName")
class ShownName {

    private final CaseFiles caseFiles;

    ShownName(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "displayName",
                ShownText.of(caseFiles
                        .get(new CaseNumber(context.caseNumber()))
                        .participant()
                        .name()));
    }
}
