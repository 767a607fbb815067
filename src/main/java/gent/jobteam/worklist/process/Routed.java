package gent.jobteam.worklist.process;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * An expression of a model whose value we find out ourselves.
 *
 * @param text as it stands in the model
 */
record Routed(String text, Function<DelegateExecution, ?> value) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
        return value.apply((DelegateExecution) scope);
    }

    @Override
    public void setValue(Object newValue, VariableScope scope) {
        throw new UnsupportedOperationException("Who gets a task is decided by the case file");
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
