package gent.jobteam.worklist;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.MovesAlong;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The open tasks of a case that its coach has, or who stands in for her. */
@Component
@Order(0)
class TasksMoveAlong implements MovesAlong {

    private final CaseTasks tasks;

    TasksMoveAlong(CaseTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<String> of(CaseNumber number, String userId) {
        return tasks.openIn(number, userId).stream()
                .filter(task -> task.assigneeId().equals(userId))
                .map(task -> "Taak: " + task.name().replace('\n', ' '))
                .toList();
    }
}
