package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResults;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/consultExpert.form}. */
@Component
class ConsultExpertForm implements CaseForm {

    private final CaseDiscussions discussions;
    private final DiscussionResults results;
    private final DiscussionForms forms;
    private final Days days;

    ConsultExpertForm(CaseDiscussions discussions, DiscussionResults results, DiscussionForms forms, Days days) {
        this.discussions = discussions;
        this.results = results;
        this.forms = forms;
        this.days = days;
    }

    @Override
    public String formId() {
        return "casediscussion_consultExpert";
    }

    @Override
    public Set<String> fields() {
        return Set.of("consultedOn", "expertAdvice");
    }

    @Override
    public void store(Answers answers) {
        AgendaItem item = forms.item(answers.context());
        if (!discussions.mayNameOutside(item)) {
            forms.refuseIfGivenAway(answers, item, "expertAdvice");
        }
        results.noteExpertAdvice(
                item.id(),
                days.past(answers, "consultedOn"),
                answers.require("expertAdvice"),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        AgendaItem item = forms.item(context);
        String expert = results.expertOrganisation(item.id());
        return Map.of(
                "expertContact",
                forms.contactOf(expert),
                "shownAs",
                ShownText.of(discussions.mayNameOutside(item) ? discussions.shownAs(item) : item.pseudonym()),
                "expertOrganisation",
                ShownText.of(expert),
                "nameLine",
                discussions.mayNameOutside(item)
                        ? "Je mag de naam zeggen: er is een akkoord om te delen."
                        : "Zeg en schrijf geen naam: er is geen akkoord om te delen met deze organisatie.");
    }
}
