package gent.jobteam.groupsession.process;

import gent.jobteam.groupsession.Sessions;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_tellMoved}, "Verplaatsing laten weten". */
@Component
class TellMovedDelegate extends ProcessStep {

    private final Sessions sessions;

    TellMovedDelegate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        sessions.tellMoved(GroupsessionProcess.sessionOf(execution));
    }
}
