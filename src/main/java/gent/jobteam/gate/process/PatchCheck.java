package gent.jobteam.gate.process;

import gent.jobteam.platform.CannotStart;
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
        throw new CannotStart(
                "De engine voert code uit die een gebruiker in een zoekopdracht verbergt (CVE-2026-109432).",
                "Zet onze klassen voor die van Camunda op het class path: onze QueryValidators is niet geladen.");
    }
}
