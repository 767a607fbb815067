package gent.jobteam.form.process;

import java.util.Map;
import java.util.function.Predicate;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates a form's {@code conditional.hide} expressions with the same language that the browser uses. */
public class HideConditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Whether a condition such as {@code =outcome != "reached"} is true; a condition that cannot be answered is not. */
    public Predicate<String> with(Map<String, Object> answers) {
        return condition -> {
            var result = feel.evaluateExpression(condition.substring(1), answers);
            return result.isSuccess() && Boolean.TRUE.equals(result.result());
        };
    }
}
