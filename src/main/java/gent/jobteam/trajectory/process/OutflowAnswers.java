package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Outcome;
import gent.jobteam.trajectory.Leaving;
import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.StepsGivenAway;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectoryStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How a trajectory came out and what happens to the steps that still run: asked whenever one ends. */
@Component
class OutflowAnswers {

    static final Set<String> FIELDS = Set.of(
            "outcome",
            "outcomeOn",
            "releaseScore",
            "ownReleaseScore",
            "softDomains",
            "softOutcomes",
            "valueQuestion",
            "failureQuestion",
            "movedSteps",
            "endReason");

    private static final String NO_OTHER_STEPS =
            "Er lopen geen andere stappen. De twee vragen hieronder mag je leeg laten.";

    private static final String OTHER_STEPS =
            "**Er lopen nog stappen.** Kies welke elders verdergaan. De andere stoppen: zeg dan waarom.";

    private final Trajectories trajectories;
    private final Outflows outflows;
    private final RunningSteps runningSteps;
    private final StepsGivenAway given;
    private final DomainLabels domains;
    private final Partnership partnership;

    OutflowAnswers(
            Trajectories trajectories,
            Outflows outflows,
            RunningSteps runningSteps,
            StepsGivenAway given,
            DomainLabels domains,
            Partnership partnership) {
        this.trajectories = trajectories;
        this.outflows = outflows;
        this.runningSteps = runningSteps;
        this.given = given;
        this.domains = domains;
        this.partnership = partnership;
    }

    void store(Answers answers, Ending ending) {
        var trajectory = trajectories.running(CaseSheet.caseOf(answers.context()));
        var step = StepSheet.stepOf(answers.context());
        var leaving = new Leaving(
                answers.chosen("movedSteps").stream().map(UUID::fromString).toList(),
                answers.text("endReason").orElse(""));
        refuseSilence(answers, outflows.others(trajectory, step), leaving);
        outflows.end(trajectory, ending, outflow(answers), step, leaving);
    }

    private static void refuseSilence(Answers answers, List<TrajectoryStep> others, Leaving leaving) {
        boolean someEnd = others.stream().anyMatch(step -> !leaving.movedAlong().contains(step.id()));
        if (someEnd && leaving.endReason().isEmpty()) {
            answers.refuse("endReason", "Er lopen nog stappen die niet meegaan. Zeg waarom ze stoppen.");
        }
    }

    private static Outflow outflow(Answers answers) {
        return new Outflow(
                answers.require("outcome"),
                answers.day("outcomeOn").orElseThrow(),
                answers.number("releaseScore").orElseThrow(),
                answers.number("ownReleaseScore").orElse(null),
                answers.chosen("softDomains"),
                answers.text("softOutcomes").orElse(""),
                answers.text("valueQuestion").orElse(""),
                answers.text("failureQuestion").orElse(""),
                answers.context().userId());
    }

    /** What the form must ask about other steps, and what was agreed about them before. */
    Map<String, Object> prefill(FormContext context) {
        boolean none = runningSteps
                .others(CaseSheet.caseOf(context), StepSheet.stepOf(context))
                .isEmpty();
        if (none) {
            return Map.of("otherStepsLine", NO_OTHER_STEPS);
        }
        Leaving agreed = given.of(CaseSheet.caseOf(context));
        return Map.of(
                "otherStepsLine",
                OTHER_STEPS,
                "movedSteps",
                agreed.movedAlong().stream().map(UUID::toString).toList(),
                "endReason",
                agreed.endReason());
    }

    Map<String, List<Choice>> choices(FormContext context) {
        var choices = new HashMap<>(domains.choices());
        choices.put("outcomes", Partnership.choices(partnership.outcomes(), Outcome::label, Outcome::code));
        choices.put("otherSteps", runningSteps.others(CaseSheet.caseOf(context), StepSheet.stepOf(context)));
        return choices;
    }
}
