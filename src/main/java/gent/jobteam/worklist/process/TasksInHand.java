package gent.jobteam.worklist.process;

import gent.jobteam.identity.InHand;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open tasks that somebody has: of her own cases, or taken up from her team. */
@Component
@Order(1)
class TasksInHand implements InHand {

    private final TaskService tasks;

    TasksInHand(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public String what(int count) {
        return count == 1 ? "1 open taak" : "%d open taken".formatted(count);
    }

    @Override
    public Map<String, Integer> counts(Collection<String> userIds) {
        var counts = new HashMap<String, Integer>();
        for (String userId : userIds) {
            int open =
                    Math.toIntExact(tasks.createTaskQuery().taskAssignee(userId).count());
            if (open > 0) {
                counts.put(userId, open);
            }
        }
        return counts;
    }
}
