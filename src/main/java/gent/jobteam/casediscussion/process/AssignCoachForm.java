package gent.jobteam.casediscussion.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CoachMatching;
import gent.jobteam.casediscussion.CoachSuggestion;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.partnership.Partnership;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/assignCoach.form}: what coordination needs to choose a coach, no more. */
@Component
class AssignCoachForm implements CaseForm {

    private final CoachMatching matching;
    private final CaseFiles caseFiles;
    private final Partnership partnership;
    private final DiscussionForms forms;

    AssignCoachForm(CoachMatching matching, CaseFiles caseFiles, Partnership partnership, DiscussionForms forms) {
        this.matching = matching;
        this.caseFiles = caseFiles;
        this.partnership = partnership;
        this.forms = forms;
    }

    @Override
    public String formId() {
        return "casediscussion_assignCoach";
    }

    @Override
    public Set<String> fields() {
        return Set.of("coach");
    }

    @Override
    public void store(Answers answers) {
        matching.assign(
                forms.item(answers.context()).id(),
                answers.require("coach"),
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        AgendaItem item = forms.item(context);
        String language = partnership.languageLabel(
                caseFiles.get(item.caseNumber()).participant().contactLanguage());
        List<String> needed = matching.neededExpertise(item.id());
        String expertise = forms.lifeDomains().stream()
                .filter(domain -> needed.contains(domain.value()))
                .map(Choice::label)
                .collect(joining(", "));
        return Map.of(
                "needLine",
                "%s. Contacttaal: %s. Gevraagde expertise: %s."
                        .formatted(
                                partnership.zoneName(item.zone()),
                                language,
                                expertise.isEmpty() ? "geen bijzondere" : expertise));
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(
                "coaches",
                matching.suggestions(forms.item(context).id()).stream()
                        .map(CoachSuggestion::choice)
                        .toList());
    }
}
