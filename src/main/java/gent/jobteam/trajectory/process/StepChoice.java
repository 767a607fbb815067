package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.Choice;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.StepKind;
import gent.jobteam.trajectory.Trajectory;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The step kinds to choose from, a list per group, as two forms offer them. */
@Component
class StepChoice {

    /** The checklist of each group of step kinds; {@code valuesKey} is the same with {@code Kinds} behind it. */
    private static final Map<String, String> CHECKLISTS = Map.of(
            "work", "workSteps",
            "skills", "skillsSteps",
            "life", "lifeSteps",
            "contact", "contactSteps",
            "rights", "rightsSteps",
            "follow", "followSteps",
            "ending", "endingSteps");

    static final Set<String> FIELDS = Stream.concat(CHECKLISTS.values().stream(), Stream.of("need", "sessionTheme"))
            .collect(toSet());

    private final Partnership partnership;
    private final TrajectorySteps steps;

    StepChoice(Partnership partnership, TrajectorySteps steps) {
        this.partnership = partnership;
        this.steps = steps;
    }

    Map<String, List<Choice>> choices() {
        var choices = new HashMap<String, List<Choice>>();
        CHECKLISTS.forEach((group, checklist) -> choices.put(
                checklist + "Kinds",
                Partnership.choices(
                        partnership.stepKinds().stream()
                                .filter(kind -> kind.group().equals(group))
                                .toList(),
                        StepKind::label,
                        StepKind::code)));
        choices.put("sessionThemes", Partnership.choices(partnership.sessionThemes(), Labelled::label, Labelled::code));
        return choices;
    }

    /** Plans the chosen steps; the process starts them at once. */
    void start(Trajectory trajectory, Answers answers) {
        var kinds = partnership.stepKinds().stream()
                .filter(kind -> answers.chosen(CHECKLISTS.get(kind.group())).contains(kind.code()))
                .map(StepKind::code)
                .toList();
        var ids = steps.choose(
                trajectory,
                kinds,
                answers.text("need").orElse(""),
                answers.text("sessionTheme").orElse(null),
                answers.context().userId());
        answers.setVariable(
                TrajectoryProcess.STEPS_TO_START,
                ids.stream().map(UUID::toString).toList());
    }
}
