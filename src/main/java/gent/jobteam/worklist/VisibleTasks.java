package gent.jobteam.worklist;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Which open tasks somebody may see. */
public interface VisibleTasks {

    /**
     * The case of each task, for those of the given tasks that the user may see; tasks that do not exist, are not hers
     * to see or belong to no case are left out.
     *
     * @param taskIds at most 200
     */
    Map<String, CaseNumber> casesOf(Collection<String> taskIds, String userId);

    /**
     * What each task is about that belongs to no case; tasks that do not exist, are not hers to see or belong to a case are
     * left out.
     *
     * @param taskIds at most 200
     */
    Map<String, OtherMatter> mattersOf(Collection<String> taskIds, String userId);

    /** The case of an open task, whoever may see it; empty when it does not exist or belongs to no case. */
    Optional<CaseNumber> caseOf(String taskId);
}
