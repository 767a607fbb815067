package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareContacts;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_recordDurableWork}, "Duurzaam werk registreren". */
@Component
class RecordDurableWorkDelegate extends ProcessStep {

    private final AftercareContacts contacts;

    RecordDurableWorkDelegate(AftercareContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        contacts.recordDurableWork(AftercareProcess.aftercareOf(execution));
    }
}
