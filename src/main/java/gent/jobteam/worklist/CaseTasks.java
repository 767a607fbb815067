package gent.jobteam.worklist;

import gent.jobteam.participant.CaseNumber;
import java.util.List;
import java.util.Map;

/** What is open in a case. */
public interface CaseTasks {

    /** All open tasks of the case, the first due first, those without a deadline last; at most 100. */
    List<OpenTask> openIn(CaseNumber number, String userId);

    /**
     * The cases that wait for a user, each with the task that is due first: hers, or one that she may take. Looks at the
     * 500 tasks that are due first.
     */
    Map<CaseNumber, OpenTask> nextOf(String userId);
}
