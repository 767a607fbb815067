package gent.jobteam.groupsession.process;

import gent.jobteam.appointment.Slot;
import gent.jobteam.form.FormContext;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.platform.process.ProcessVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The words that {@code processes/groupsession.bpmn}, its forms and its steps share. */
final class GroupsessionProcess {

    /** Its trainer has to decide again. */
    static final String CHANGED_AGAIN = "groupsession.changedAgain";

    static final String SESSION_BEGINS = "sessionBegins";

    /** {@code goOn}, {@code move} or {@code cancel}. */
    static final String DECISION = "sessionDecision";

    /** {@code yes} or {@code no}. */
    static final String HELD = "sessionHeld";

    static final ProcessVariable<Boolean> ANYBODY_SIGNED_UP = ProcessVariable.flag("anybodySignedUp");

    static SessionNumber sessionOf(DelegateExecution execution) {
        return new SessionNumber(execution.getProcessBusinessKey());
    }

    /** The business key of every instance is the number of the session. */
    static SessionNumber sessionOf(FormContext context) {
        return new SessionNumber(context.caseNumber());
    }

    static Date begin(Slot slot) {
        return Date.from(slot.start().toInstant());
    }

    private GroupsessionProcess() {}
}
