package gent.jobteam.worklist.process;

import static java.util.stream.Collectors.summingInt;

import gent.jobteam.identity.InHand;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open tasks that somebody has: of her own cases, or taken up from her team. */
@Component
@Order(1)
class TasksInHand implements InHand {

    private static final int MOST = 20_000;

    private final TaskService tasks;

    TasksInHand(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public String what(int count) {
        return count == 1 ? "1 open taak" : "%d open taken".formatted(count);
    }

    @Override
    public Map<String, Integer> counts() {
        return tasks.createTaskQuery().taskAssigned().listPage(0, MOST).stream()
                .collect(Collectors.groupingBy(Task::getAssignee, summingInt(task -> 1)));
    }
}
