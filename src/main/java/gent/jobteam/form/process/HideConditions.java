package gent.jobteam.form.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Evaluates a form's {@code conditional.hide} expressions with the same language that the browser uses. */
public class HideConditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Each condition that was asked about, read once: reading takes longer than answering. As many as the forms hold. */
    private final Map<String, ParseResult> read = new ConcurrentHashMap<>();

    /** Whether a condition such as {@code =outcome != "reached"} is true; a condition that cannot be answered is not. */
    public Predicate<String> with(Map<String, Object> answers) {
        return condition -> {
            var expression = read.computeIfAbsent(condition, text -> feel.parseExpression(text.substring(1)));
            if (!expression.isSuccess()) {
                return false;
            }
            var result = feel.evaluate(expression.parsedExpression(), answers);
            return result.isSuccess() && Boolean.TRUE.equals(result.result());
        };
    }
}
