package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.casediscussion.DiscussionResult;
import gent.jobteam.casediscussion.DiscussionResults;
import gent.jobteam.casediscussion.Preparation;
import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/holdDiscussion.form}. */
@Component
class HoldDiscussionForm implements CaseForm {

    private static final Set<String> HELD = Set.of("decided", "expertiseFirst");

    /** What an organisation can advise, by the field that lists who did. */
    private static final SortedMap<String, String> ADVICE = new TreeMap<>(Map.of(
            "adviceTrajectory", "trajectory",
            "adviceCombination", "combination",
            "adviceRegularOffer", "regularOffer",
            "adviceContinue", "continue",
            "adviceStop", "stop",
            "adviceExpertise", "expertiseFirst",
            "adviceNone", "none"));

    private final CaseDiscussions discussions;
    private final DiscussionResults results;
    private final CaseFiles caseFiles;
    private final DiscussionForms forms;
    private final Days days;

    HoldDiscussionForm(
            CaseDiscussions discussions,
            DiscussionResults results,
            CaseFiles caseFiles,
            DiscussionForms forms,
            Days days) {
        this.discussions = discussions;
        this.results = results;
        this.caseFiles = caseFiles;
        this.forms = forms;
        this.days = days;
    }

    @Override
    public String formId() {
        return "casediscussion_holdDiscussion";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(ADVICE.keySet());
        fields.addAll(Set.of(
                "heldOn",
                "participantPresence",
                "decisionWhy",
                "neededExpertise",
                "expertOrganisation",
                "signal",
                "attendingColleagues"));
        return fields;
    }

    @Override
    public void store(Answers answers) {
        AgendaItem item = forms.item(answers.context());
        forms.refuseIfGivenAway(answers, item, "signal");
        String meetingOutcome = answers.require("meetingOutcome");
        boolean held = HELD.contains(meetingOutcome);
        results.note(
                item,
                new DiscussionResult(
                        meetingOutcome,
                        held ? days.past(answers, "heldOn") : null,
                        answers.text("participantPresence").orElse(""),
                        held ? advice(answers) : Map.of(),
                        answers.text("discussionOutcome").orElse(""),
                        answers.text("decisionWhy").orElse(""),
                        answers.chosen("neededExpertise"),
                        answers.text("expertOrganisation").orElse(""),
                        answers.text("signal").orElse("")),
                answers.context().userId());
        discussions.admitAttendees(item, answers.chosen("attendingColleagues"));
        answers.setVariable(
                CasediscussionProcess.MANAGER_KNOWN,
                caseFiles.get(item.caseNumber()).managerId() != null);
    }

    private static Map<String, String> advice(Answers answers) {
        var advice = new LinkedHashMap<String, String>();
        ADVICE.forEach((field, code) -> answers.chosen(field).forEach(organisation -> {
            if (advice.put(organisation, code) != null) {
                answers.refuse(field, "Een organisatie staat op twee plaatsen. Kies één advies per organisatie.");
            }
        }));
        if (advice.isEmpty()) {
            answers.refuse("adviceNone", "Kies minstens één organisatie die er was.");
        }
        return advice;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        AgendaItem item = forms.item(context);
        Optional<Preparation> preparation = discussions.preparation(item);
        var shown = new HashMap<String, Object>();
        shown.put("shownAs", ShownText.of(discussions.shownAs(item)));
        shown.put("reasonLine", item.reason().label());
        shown.put(
                "teamQuestion",
                preparation
                        .map(Preparation::teamQuestion)
                        .map(ShownText::of)
                        .orElse("De voorbereiding noemt de naam. Het akkoord om te delen is er niet meer."));
        shown.put(
                "caseBackground",
                preparation.map(Preparation::background).map(ShownText::of).orElse(""));
        shown.put(
                "neededExpertise", preparation.map(Preparation::neededExpertise).orElse(List.of()));
        shown.put("heldOn", item.meetsOn().toString());
        shown.put(DirectoryForms.CONTACTS, forms.contacts());
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        AgendaItem item = forms.item(context);
        var meetingOutcomes = new ArrayList<>(List.of(
                new Choice("Ja, het team besliste", "decided"),
                new Choice("Nee, we vragen eerst externe expertise", "expertiseFirst"),
                new Choice("Nee, het overleg is uitgesteld", "postponed")));
        if (!item.reason().duringTrajectory()) {
            meetingOutcomes.add(new Choice("Nee, de deelnemer trekt zich terug", "withdraws"));
        }
        return Map.of(
                "meetingOutcomes", meetingOutcomes,
                "outcomes", item.reason().outcomes(),
                "attendees", forms.attendees(item),
                "colleagues", forms.colleagues(item),
                "organisations", forms.organisations(),
                "lifeDomains", forms.lifeDomains());
    }
}
