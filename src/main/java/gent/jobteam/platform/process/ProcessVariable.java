package gent.jobteam.platform.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The name and Java type of one process variable, written down once per process.
 *
 * @param name as it stands in the BPMN model, the forms and {@code processes/<process>.variables.csv}
 * @param type a type the engine stores natively: String, Boolean, Integer or Date; never a serialized object
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<java.util.Date> moment(String name) {
        return new ProcessVariable<>(name, java.util.Date.class);
    }

    /** @throws IllegalStateException when the variable is absent, null or of another type */
    public T require(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("Process variable '%s' is missing".formatted(name)));
    }

    /** @throws IllegalStateException when the variable has another type */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("Process variable '%s' is a %s, expected a %s"
                    .formatted(name, value.getClass().getSimpleName(), type.getSimpleName()));
        }
        return Optional.ofNullable(type.cast(value));
    }

    /** Sets it on the process instance's own scope, or where an outer scope already holds it. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
