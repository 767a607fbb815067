package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResults;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/prepareCase.form}. */
@Component
class PrepareCaseForm extends PreparationForm {

    PrepareCaseForm(CaseDiscussions discussions, DiscussionResults results, DiscussionForms forms) {
        super(discussions, results, forms);
    }

    @Override
    public String formId() {
        return "casediscussion_prepareCase";
    }
}
