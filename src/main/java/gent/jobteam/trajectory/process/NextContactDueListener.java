package gent.jobteam.trajectory.process;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Trajectories;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When the standing task opens: due on the day on which the participant should be contacted again. */
@Component
class NextContactDueListener implements TaskListener {

    private final Trajectories trajectories;

    NextContactDueListener(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        var rhythm = Period.parse(TrajectoryProcess.CONTACT_RHYTHM.require(task));
        var day = TrajectoryProcess.COUNTS_FROM
                .find(task)
                .map(from -> LocalTime.dayOf(from.toInstant()).plus(rhythm))
                .orElseGet(() -> trajectories.nextContactOn(number, rhythm));
        task.setDueDate(Date.from(LocalTime.startOf(day)));
    }
}
