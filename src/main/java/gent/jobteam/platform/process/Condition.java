package gent.jobteam.platform.process;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A simple comparison in a model, such as {@code contactOutcome == 'made' && !alreadyMet}: variables, texts, whole
 * numbers, {@code true} and {@code false}, compared and joined. Nothing else can be written, so nothing else can happen.
 */
sealed interface Condition {

    record Variable(String name) implements Condition {}

    /** @param value a String, Integer or Boolean */
    record Literal(Object value) implements Condition {}

    record Not(Condition of) implements Condition {}

    /** @param operator one of {@code == != < > <= >= && ||} */
    record Pair(String operator, Condition left, Condition right) implements Condition {}

    /** {@code question ? yes : no}, to hand on one of two values. */
    record Choice(Condition question, Condition yes, Condition no) implements Condition {}

    /** @throws IllegalArgumentException when the text is anything but a simple comparison */
    static Condition parse(String text) {
        return new ConditionParser(text).condition();
    }

    /** A variable, a fixed value or a choice between two. */
    static Condition parseValue(String text) {
        return new ConditionParser(text).choice();
    }

    /** Names of the variables in it. */
    default Set<String> variables() {
        var names = new TreeSet<String>();
        collectVariables(this, names);
        return names;
    }

    /** What it comes to for these values of its variables; a comparison of unlike values is {@code false}. */
    default Object evaluate(Map<String, Object> values) {
        if (this instanceof Variable variable) {
            return values.get(variable.name());
        }
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Not not) {
            return !Boolean.TRUE.equals(not.of().evaluate(values));
        }
        if (this instanceof Choice choice) {
            boolean yes = Boolean.TRUE.equals(choice.question().evaluate(values));
            return (yes ? choice.yes() : choice.no()).evaluate(values);
        }
        var pair = (Pair) this;
        Object left = pair.left().evaluate(values);
        Object right = pair.right().evaluate(values);
        return switch (pair.operator()) {
            case "==" -> Objects.equals(left, right);
            case "!=" -> !Objects.equals(left, right);
            case "&&" -> Boolean.TRUE.equals(left) && Boolean.TRUE.equals(right);
            case "||" -> Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right);
            default ->
                left instanceof Integer less && right instanceof Integer more && ordered(pair.operator(), less, more);
        };
    }

    private static boolean ordered(String operator, int left, int right) {
        return switch (operator) {
            case "<" -> left < right;
            case ">" -> left > right;
            case "<=" -> left <= right;
            case ">=" -> left >= right;
            default -> throw new IllegalStateException(operator);
        };
    }

    private static void collectVariables(Condition condition, Set<String> names) {
        if (condition instanceof Variable variable) {
            names.add(variable.name());
        } else if (condition instanceof Not not) {
            collectVariables(not.of(), names);
        } else if (condition instanceof Pair pair) {
            collectVariables(pair.left(), names);
            collectVariables(pair.right(), names);
        } else if (condition instanceof Choice choice) {
            collectVariables(choice.question(), names);
            collectVariables(choice.yes(), names);
            collectVariables(choice.no(), names);
        }
    }
}
