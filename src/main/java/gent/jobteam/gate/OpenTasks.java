package gent.jobteam.gate;

import java.time.Instant;
import java.util.Optional;

/** Whose the open tasks are, and who did those that no longer are. */
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

    /**
     * Who completed a task.
     *
     * @param name of the colleague, as she is called
     */
    record Done(String userId, String name, Instant at) {}

    /** Empty when there is no such task, or no longer. */
    Optional<Holder> holderOf(String taskId);

    /** Name of the colleague who took an open task; empty when nobody did, or it is not open. */
    Optional<String> takerOf(String taskId);

    /** Empty when the task is still open, was never there, or ended because nobody had to do it any more. */
    Optional<Done> doneBy(String taskId);
}
