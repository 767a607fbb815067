package gent.jobteam.gate;

import java.util.Optional;

/** Whose the open tasks are. */
public interface OpenTasks {

    /**
     * A task that is still to be done.
     *
     * @param assignee user id of who took it; empty when nobody did
     */
    record Holder(Optional<String> assignee) {

        public boolean is(String userId) {
            return assignee.filter(userId::equals).isPresent();
        }
    }

    /** Empty when there is no such task, or no longer. */
    Optional<Holder> holderOf(String taskId);
}
