package gent.jobteam.trajectory.process;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.trajectory.Silences;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_checkSilence}, "Laatste contact nakijken". */
@Component
class CheckSilenceDelegate extends ProcessStep {

    private final Silences silences;

    CheckSilenceDelegate(Silences silences) {
        this.silences = silences;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        var known = TrajectoryProcess.SILENCE_ID.find(execution).map(UUID::fromString);
        var silence = silences.look(TrajectoryProcess.caseOf(execution), known);
        TrajectoryProcess.SILENT_TOO_LONG.set(execution, silence.isPresent());
        silence.ifPresent(id -> TrajectoryProcess.SILENCE_ID.set(execution, id.toString()));
    }
}
