package gent.jobteam.gate.process;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the engine would evaluate an expression that somebody hides in an or-query (CVE-2026-109432),
 * for instance because another class path order brings the engine's own {@code QueryValidators} back.
 *
 * @see "docs/adr/0005"
 */
@Component
class PatchCheck implements SmartInitializingSingleton {

    private final TaskService tasks;

    PatchCheck(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            tasks.createTaskQuery()
                    .or()
                    .taskAssigneeExpression("${'nobody'}")
                    .endOr()
                    .count();
        } catch (BadUserRequestException refused) {
            return;
        }
        throw new IllegalStateException(
                "The engine evaluates expressions in or-queries: our QueryValidators is not the one that was loaded");
    }
}
