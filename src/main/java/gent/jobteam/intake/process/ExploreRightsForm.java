package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_exploreRights}: the welfare worker sees how to reach the person. */
@Component
class ExploreRightsForm implements CaseForm {

    private static final Map<String, RightStatus> LISTS = Map.of(
            "rightsOpen", RightStatus.OPEN,
            "rightsApplied", RightStatus.APPLIED,
            "rightsGranted", RightStatus.GRANTED);

    private final RightsExplorations explorations;
    private final TriangleMeetings meetings;
    private final Partnership partnership;
    private final ShownCase shown;

    ExploreRightsForm(
            RightsExplorations explorations, TriangleMeetings meetings, Partnership partnership, ShownCase shown) {
        this.explorations = explorations;
        this.meetings = meetings;
        this.partnership = partnership;
        this.shown = shown;
    }

    @Override
    public String formId() {
        return "intake_exploreRights";
    }

    @Override
    public Set<String> fields() {
        return Set.of("rightsOpen", "rightsApplied", "rightsGranted", "welfareNote");
    }

    @Override
    public void store(Answers answers) {
        var number = new CaseNumber(answers.caseNumber());
        explorations.note(new RightsExploration(
                number,
                rights(answers),
                answers.require("ocmwOffer"),
                answers.text("welfareNote").orElse(""),
                answers.context().userId()));
        meetings.bring(number, answers.context().userId());
    }

    private static Map<String, RightStatus> rights(Answers answers) {
        var rights = new HashMap<String, RightStatus>();
        for (String list : List.of("rightsOpen", "rightsApplied", "rightsGranted")) {
            for (String right : answers.chosen(list)) {
                if (rights.put(right, LISTS.get(list)) != null) {
                    answers.refuse(list, "Zet elk recht in één lijst. Hier staat er een dat ook hoger staat.");
                }
            }
        }
        return rights;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return shown.contactData(context);
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("rights", Partnership.choices(partnership.rights(), Labelled::label, Labelled::code));
    }
}
