package gent.jobteam.worklist;

/**
 * Giving back a task that waited for a team, so that a colleague can take it. A task that a case brings to one person
 * has no team to go back to.
 */
public interface TaskReturns {

    /** Whether this user holds the task and a team is there to take it; false also when there is no such task. */
    boolean canGiveBack(String taskId, String userId);

    /**
     * Makes the task free for its team again.
     *
     * @throws NotYourTeamTask when {@link #canGiveBack} does not hold; nothing changes then
     */
    void giveBack(String taskId, String userId);
}
