package gent.jobteam.expertise.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** When somebody takes a request: coordination need not arrange it any more. */
@Component
class ExpertFoundListener implements TaskListener {

    /** Somebody has the request of this process instance now. */
    record ExpertFound(String asking) {}

    private final OpenRequests requests;
    private final ApplicationEventPublisher events;

    ExpertFoundListener(OpenRequests requests, ApplicationEventPublisher events) {
        this.requests = requests;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            events.publishEvent(new ExpertFound(task.getProcessInstanceId()));
        }
    }

    /** After the commit, because she may get it from the very task that this withdraws. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void withdraw(ExpertFound found) {
        requests.tellTaken(found.asking());
    }
}
