package gent.jobteam.groupsession.process;

import gent.jobteam.groupsession.Sessions;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_tellCancelled}, "Annulering laten weten". */
@Component
class TellCancelledDelegate extends ProcessStep {

    private final Sessions sessions;

    TellCancelledDelegate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        boolean anybody = sessions.tellCancelled(GroupsessionProcess.sessionOf(execution));
        GroupsessionProcess.ANYBODY_SIGNED_UP.set(execution, anybody);
    }
}
