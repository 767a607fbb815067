package gent.jobteam.trajectory.process;

import gent.jobteam.form.Choice;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of a case that are planned or open, as forms show them. */
@Component
class RunningSteps {

    private final TrajectorySteps steps;

    RunningSteps(TrajectorySteps steps) {
        this.steps = steps;
    }

    /** One a line, oldest first. */
    String show(CaseNumber number) {
        return Lines.show(steps.running(number).stream().map(this::line).toList(), "geen");
    }

    /** The ones besides this step, to choose from. */
    List<Choice> others(CaseNumber number, UUID step) {
        return steps.running(number).stream()
                .filter(other -> !other.id().equals(step))
                .map(other -> new Choice(line(other), other.id().toString()))
                .toList();
    }

    private String line(TrajectoryStep step) {
        return "%s, gevraagd op %s"
                .formatted(steps.kindOf(step).label(), LocalTime.show(LocalTime.dayOf(step.askedAt())));
    }
}
