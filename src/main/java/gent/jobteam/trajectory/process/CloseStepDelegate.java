package gent.jobteam.trajectory.process;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeStep}, "Stap afsluiten": keeps what the called process answered. */
@Component
class CloseStepDelegate extends ProcessStep {

    /** A talk about stopping that did not end in stopping gives no answer of its own. */
    private static final String GOES_ON = "continue";

    private final TrajectorySteps steps;

    CloseStepDelegate(TrajectorySteps steps) {
        this.steps = steps;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        steps.close(TrajectoryProcess.stepOf(execution), StepResult.of(answer(execution)));
    }

    private static String answer(DelegateExecution execution) {
        return Stream.of(
                        TrajectoryProcess.REFERRAL_OUTCOME,
                        TrajectoryProcess.HANDOVER_OUTCOME,
                        TrajectoryProcess.DISCUSSION_OUTCOME)
                .flatMap(outcome -> outcome.find(execution).stream())
                .findFirst()
                .orElse(GOES_ON);
    }
}
