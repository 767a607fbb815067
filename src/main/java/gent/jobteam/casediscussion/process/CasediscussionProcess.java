package gent.jobteam.casediscussion.process;

import gent.jobteam.platform.process.ProcessVariable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The words that {@code processes/casediscussion.bpmn}, its forms and its steps share. */
final class CasediscussionProcess {

    static final String KEY = "casediscussion";

    /** Why the case is discussed; given by the calling process. */
    static final String REASON = "discussionReason";

    /** Set when the case is put on an agenda; a new one each time. */
    static final ProcessVariable<String> DISCUSSION_ID = ProcessVariable.text("discussionId");

    /** Whether the team may know who is discussed. */
    static final String BY_NAME = "discussedByName";

    /** Whether the case has a case manager already, so that nobody has to be assigned. */
    static final String MANAGER_KNOWN = "managerKnown";

    /** Key of the decision table in {@code processes/casediscussion-coachMatch.dmn}. */
    static final String COACH_MATCH = "casediscussion-coachMatch";

    static UUID discussionOf(DelegateExecution execution) {
        return UUID.fromString(DISCUSSION_ID.require(execution));
    }

    private CasediscussionProcess() {}
}
