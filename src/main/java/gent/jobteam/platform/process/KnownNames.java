package gent.jobteam.platform.process;

import gent.jobteam.platform.KnownGroups;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The names that a model may use.
 *
 * @param delegates beans for service and send tasks
 * @param terms spans of time, used as {@code ${terms.<name>}}
 * @param groups roles that a task can be for
 */
public record KnownNames(
        Set<String> delegates,
        Set<String> taskListeners,
        Set<String> executionListeners,
        Set<String> terms,
        Set<String> groups,
        VariableCatalog variables) {

    static KnownNames of(NamedBeans beans, KnownGroups groups, VariableCatalog variables) {
        return new KnownNames(
                beans.ofType(JavaDelegate.class),
                beans.ofType(TaskListener.class),
                beans.ofType(ExecutionListener.class),
                beans.terms(),
                groups.ids(),
                variables);
    }
}
