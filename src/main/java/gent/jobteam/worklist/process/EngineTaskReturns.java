package gent.jobteam.worklist.process;

import gent.jobteam.worklist.NotYourTeamTask;
import gent.jobteam.worklist.TaskReturns;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/**
 * Gives tasks back with the program's own rights: the right to work on a task does not include changing its assignee,
 * and the right that does would let people hand their work to anybody.
 */
@Component
class EngineTaskReturns implements TaskReturns {

    private final TaskService tasks;
    private final FormerHolders formerHolders;

    EngineTaskReturns(TaskService tasks, FormerHolders formerHolders) {
        this.tasks = tasks;
        this.formerHolders = formerHolders;
    }

    @Override
    public boolean canGiveBack(String taskId, String userId) {
        return tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskAssignee(userId)
                        .withCandidateGroups()
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    @Override
    public void giveBack(String taskId, String userId) {
        if (!canGiveBack(taskId, userId)) {
            throw new NotYourTeamTask();
        }
        try {
            tasks.setAssignee(taskId, null);
        } catch (NullValueException doneMeanwhile) {
            throw new NotYourTeamTask();
        }
        formerHolders.forget(taskId, userId);
    }
}
