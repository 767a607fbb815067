package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResults;
import gent.jobteam.casediscussion.Preparation;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What both ways of preparing a case have in common. */
abstract class PreparationForm implements CaseForm {

    static final String QUESTION = "teamQuestion";
    static final String BACKGROUND = "caseBackground";

    private final CaseDiscussions discussions;
    private final DiscussionResults results;
    private final DiscussionForms forms;

    PreparationForm(CaseDiscussions discussions, DiscussionResults results, DiscussionForms forms) {
        this.discussions = discussions;
        this.results = results;
        this.forms = forms;
    }

    @Override
    public final Set<String> fields() {
        return Set.of("usualQuestions", QUESTION, BACKGROUND, "neededExpertise");
    }

    @Override
    public void store(Answers answers) {
        discussions.prepare(
                forms.item(answers.context()).id(),
                new Preparation(
                        answers.chosen("usualQuestions"),
                        answers.require(QUESTION),
                        answers.text(BACKGROUND).orElse(""),
                        answers.chosen("neededExpertise")),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        AgendaItem item = forms.item(context);
        var shown = new HashMap<String, Object>();
        shown.put("shownAs", ShownText.of(discussions.shownAs(item)));
        shown.put(
                "expertLine",
                results.latestExpertAdvice(item.caseNumber())
                        .filter(advice -> !advice.byName() || discussions.mayName(item))
                        .map(advice ->
                                ShownText.of("%s adviseerde: %s".formatted(advice.organisation(), advice.advice())))
                        .orElse(""));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("lifeDomains", forms.lifeDomains());
    }
}
