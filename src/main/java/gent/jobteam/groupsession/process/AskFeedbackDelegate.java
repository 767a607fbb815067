package gent.jobteam.groupsession.process;

import gent.jobteam.groupsession.Sessions;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_askFeedback}, "Feedback vragen". */
@Component
class AskFeedbackDelegate extends ProcessStep {

    private final Sessions sessions;

    AskFeedbackDelegate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        sessions.askOpinions(GroupsessionProcess.sessionOf(execution));
    }
}
