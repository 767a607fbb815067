package gent.jobteam.worklist;

import gent.jobteam.identity.Role;
import java.util.Optional;

/** Whom a word in a model stands for, besides the case manager: of whom a task is that belongs to no case. */
public interface TaskOwner {

    /** The word, as models write it for an assignee. */
    String word();

    /**
     * User id of who is responsible, whether she is there today or not.
     *
     * @param businessKey of the process
     * @throws RuntimeException when there is nothing with this key
     */
    String responsibleFor(String businessKey);

    /** What a task is about; empty for a key that is none of its kind. */
    Optional<OtherMatter> matter(String businessKey);

    /** Who takes it up when whoever was responsible has left. */
    Role team();
}
