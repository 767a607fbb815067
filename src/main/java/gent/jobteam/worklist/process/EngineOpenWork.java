package gent.jobteam.worklist.process;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.OpenWork;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Asks the engine whether a case waits for somebody. */
@Component
class EngineOpenWork implements OpenWork {

    private static final int MOST = 200;

    private final TaskService tasks;
    private final IdentityService identity;

    EngineOpenWork(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    @Override
    public boolean waitsFor(CaseNumber number, String userId) {
        var groups = identity.createGroupQuery().groupMember(userId).listPage(0, MOST).stream()
                .map(Group::getId)
                .toList();
        var query = tasks.createTaskQuery().processInstanceBusinessKey(number.value());
        query = groups.isEmpty()
                ? query.taskAssignee(userId)
                : query.or().taskAssignee(userId).taskCandidateGroupIn(groups).endOr();
        return query.count() > 0;
    }
}
