package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Condition} by recursive descent: or, and, not, comparison, value. */
class ConditionParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(==|!=|<=|>=|&&|\\|\\||[<>!()?:]|'[^'\\\\]*'|\"[^\"\\\\]*\"|-?\\d{1,9}|[A-Za-z]\\w*)");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    /** Words that mean something to the engine's expression language, so they cannot be the name of a variable. */
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "empty", "null", "instanceof");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionParser(String text) {
        Matcher token = TOKEN.matcher(text.stripTrailing());
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
            token.region(end, token.regionEnd());
        }
        if (end < text.stripTrailing().length()) {
            throw new IllegalArgumentException(
                    "'%s'".formatted(text.substring(end).strip()));
        }
    }

    Condition condition() {
        return complete(or());
    }

    Condition choice() {
        Condition first = or();
        if (!take("?")) {
            return complete(first);
        }
        Condition yes = value();
        if (!take(":")) {
            throw new IllegalArgumentException("er ontbreekt een dubbelpunt");
        }
        return complete(new Condition.Choice(first, yes, value()));
    }

    private Condition complete(Condition condition) {
        if (next < tokens.size()) {
            throw new IllegalArgumentException("'%s'".formatted(tokens.get(next)));
        }
        return condition;
    }

    private Condition or() {
        Condition left = and();
        while (take("||")) {
            left = new Condition.Pair("||", left, and());
        }
        return left;
    }

    private Condition and() {
        Condition left = not();
        while (take("&&")) {
            left = new Condition.Pair("&&", left, not());
        }
        return left;
    }

    private Condition not() {
        return take("!") ? new Condition.Not(value()) : comparison();
    }

    private Condition comparison() {
        Condition left = value();
        if (next < tokens.size() && COMPARISONS.contains(tokens.get(next))) {
            return new Condition.Pair(tokens.get(next++), left, value());
        }
        return left;
    }

    private Condition value() {
        if (next == tokens.size()) {
            throw new IllegalArgumentException("er ontbreekt iets aan het einde");
        }
        if (take("(")) {
            Condition inner = or();
            if (!take(")")) {
                throw new IllegalArgumentException("er ontbreekt een haakje");
            }
            return inner;
        }
        String token = tokens.get(next++);
        char first = token.charAt(0);
        if (first == '\'' || first == '"') {
            return new Condition.Literal(token.substring(1, token.length() - 1));
        }
        if (first == '-' || Character.isDigit(first)) {
            return new Condition.Literal(Integer.valueOf(token));
        }
        if (token.equals("true") || token.equals("false")) {
            return new Condition.Literal(Boolean.valueOf(token));
        }
        if (!Character.isLetter(first) || RESERVED.contains(token)) {
            throw new IllegalArgumentException("'%s'".formatted(token));
        }
        return new Condition.Variable(token);
    }

    private boolean take(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }
}
