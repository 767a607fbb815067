package gent.jobteam.worklist.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The engine lets a former assignee see a task for ever; whoever handed it on no longer needs to. */
@Component
class FormerHolders {

    /** Below the engine's limit; one person has one right on one task. */
    private static final int MOST = 50;

    private final AuthorizationService authorizations;

    FormerHolders(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Takes the right away that this person got with the task; rights through a group stay. */
    void forget(String taskId, String userId) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .userIdIn(userId)
                .listPage(0, MOST)
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
