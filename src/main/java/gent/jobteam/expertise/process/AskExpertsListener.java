package gent.jobteam.expertise.process;

import gent.jobteam.expertise.ExpertCalls;
import gent.jobteam.participant.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When a task for the expertise cell opens: mails who is on duty, in the same transaction. */
@Component
class AskExpertsListener implements TaskListener {

    private final ExpertCalls calls;

    AskExpertsListener(ExpertCalls calls) {
        this.calls = calls;
    }

    @Override
    public void notify(DelegateTask task) {
        calls.call(
                task.getId(),
                "1",
                OpenRequests.roles(task.getCandidates()),
                new CaseNumber(task.getExecution().getProcessBusinessKey()));
    }
}
