package gent.jobteam.expertise.process;

import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_checkTaken}, "Nakijken of iemand het opnam". */
@Component
class CheckTakenDelegate extends ProcessStep {

    private final OpenRequests requests;

    CheckTakenDelegate(OpenRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        String asking = requests.askedBy(execution.getProcessInstanceId());
        boolean waits = requests.of(asking)
                .filter(request -> request.getAssignee() == null)
                .isPresent();
        ExpertiseProcess.REQUEST_WAITS.set(execution, waits && !requests.isBeingArranged(asking));
    }
}
