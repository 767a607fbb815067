package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResults;
import gent.jobteam.form.Answers;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/preparePseudonymised.form}: shows no name or contact data and takes none. */
@Component
class PreparePseudonymisedForm extends PreparationForm {

    private final DiscussionForms forms;

    PreparePseudonymisedForm(CaseDiscussions discussions, DiscussionResults results, DiscussionForms forms) {
        super(discussions, results, forms);
        this.forms = forms;
    }

    @Override
    public String formId() {
        return "casediscussion_preparePseudonymised";
    }

    @Override
    public void store(Answers answers) {
        AgendaItem item = forms.item(answers.context());
        forms.refuseIfGivenAway(answers, item, QUESTION);
        forms.refuseIfGivenAway(answers, item, BACKGROUND);
        super.store(answers);
    }
}
