package gent.jobteam.worklist;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is open in a case. */
public interface CaseTasks {

    /** All open tasks of the case, the first due first, those without a deadline last; at most 100. */
    List<OpenTask> openIn(CaseNumber number, String userId);

    /** For each of these cases the first due of the tasks that a user has; cases where she has none are absent. */
    Map<CaseNumber, OpenTask> nextOf(Collection<CaseNumber> numbers, String userId);
}
