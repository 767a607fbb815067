package gent.jobteam.trajectory.process;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.trajectory.TrajectorySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openStep}, "Stap openen". */
@Component
class OpenStepDelegate extends ProcessStep {

    private final TrajectorySteps steps;

    OpenStepDelegate(TrajectorySteps steps) {
        this.steps = steps;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        var kind = steps.open(TrajectoryProcess.stepOf(execution));
        TrajectoryProcess.STEP_ROUTE.set(execution, kind.route());
        if (!kind.expertise().isEmpty()) {
            TrajectoryProcess.EXPERTISE.set(execution, kind.expertise());
        }
    }
}
