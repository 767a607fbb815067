package gent.jobteam.groupsession.process;

import gent.jobteam.groupsession.SessionReconsidered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the running process that something changed after all; a session that no longer waits goes its way. */
@Component
class SessionChanges {

    private final RuntimeService runtime;

    SessionChanges(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void reconsidered(SessionReconsidered session) {
        runtime.createMessageCorrelation(GroupsessionProcess.CHANGED_AGAIN)
                .processInstanceBusinessKey(session.number().value())
                .correlateAll();
    }
}
