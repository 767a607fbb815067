package gent.jobteam.platform.process;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether the expressions of a model are simple, and their variables known and of the right type. */
class ConditionCheck {

    private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");
    private static final Set<String> JOINS = Set.of("&&", "||");

    private final VariableCatalog variables;
    private final Findings findings;

    ConditionCheck(VariableCatalog variables, Findings findings) {
        this.variables = variables;
        this.findings = findings;
    }

    /** The text between <code>${</code> and <code>}</code>; empty when it is something else. */
    static Optional<String> inside(String expression) {
        String text = expression.strip();
        boolean one = text.startsWith("${") && text.indexOf('{', 2) < 0 && text.indexOf('}') == text.length() - 1;
        return one ? Optional.of(text.substring(2, text.length() - 1).strip()) : Optional.empty();
    }

    /** Notes what is wrong with a question that is answered by yes or no. */
    void condition(String element, String expression) {
        read(element, expression, Condition::parse)
                .filter(condition -> !"flag".equals(typeOf(condition)))
                .ifPresent(condition ->
                        findings.add(element, "De voorwaarde %s is geen vraag met ja of nee.", expression));
    }

    /** Notes what is wrong with an expression that hands on a value. */
    void value(String element, String expression) {
        read(element, expression, Condition::parseValue);
    }

    private Optional<Condition> read(String element, String expression, Function<String, Condition> parser) {
        Optional<String> inside = inside(expression);
        if (inside.isEmpty()) {
            findings.add(element, "Schrijf de voorwaarde als ${...}, niet als %s.", expression);
            return Optional.empty();
        }
        try {
            Condition condition = parser.apply(inside.get());
            int before = findings.all().size();
            check(element, condition);
            return findings.all().size() == before ? Optional.of(condition) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            findings.add(
                    element,
                    "In %s mogen alleen variabelen, vaste waarden en eenvoudige vergelijkingen staan: %s.",
                    expression,
                    wrong.getMessage());
            return Optional.empty();
        }
    }

    private void check(String element, Condition condition) {
        if (condition instanceof Condition.Variable variable
                && variables.find(variable.name()).isEmpty()) {
            findings.add(element, "De variabele %s staat niet op de lijst van toegelaten variabelen.", variable.name());
        } else if (condition instanceof Condition.Not not) {
            check(element, not.of());
            needs(element, not.of(), "flag");
        } else if (condition instanceof Condition.Pair pair) {
            check(element, pair.left());
            check(element, pair.right());
            checkPair(element, pair);
        } else if (condition instanceof Condition.Choice choice) {
            check(element, choice.question());
            check(element, choice.yes());
            check(element, choice.no());
            needs(element, choice.question(), "flag");
            needs(element, choice.no(), typeOf(choice.yes()));
        }
    }

    private void checkPair(String element, Condition.Pair pair) {
        if (JOINS.contains(pair.operator())) {
            needs(element, pair.left(), "flag");
            needs(element, pair.right(), "flag");
        } else if (ORDER.contains(pair.operator())) {
            needs(element, pair.left(), "number");
            needs(element, pair.right(), "number");
        } else {
            String left = typeOf(pair.left());
            String right = typeOf(pair.right());
            if (!left.equals(right) && !left.isEmpty() && !right.isEmpty()) {
                findings.add(element, "%s vergelijkt twee verschillende soorten waarden.", show(pair));
            }
            possible(element, pair.left(), pair.right());
            possible(element, pair.right(), pair.left());
        }
    }

    private void needs(String element, Condition part, String type) {
        String found = typeOf(part);
        if (!found.isEmpty() && !found.equals(type)) {
            findings.add(element, "%s heeft hier niet de juiste soort waarde.", show(part));
        }
    }

    /** A comparison with a value that the variable can never have is a typing error. */
    private void possible(String element, Condition variable, Condition value) {
        if (variable instanceof Condition.Variable name && value instanceof Condition.Literal literal) {
            variables.find(name.name()).ifPresent(entry -> {
                if (entry.type().equals("text")
                        && literal.value() instanceof String
                        && !entry.accepts(literal.value())) {
                    findings.add(element, "De variabele %s wordt nooit '%s'.", name.name(), literal.value());
                }
            });
        }
    }

    /** {@code text}, {@code flag}, {@code number} or {@code moment}; empty for an unknown variable. */
    private String typeOf(Condition condition) {
        if (condition instanceof Condition.Variable variable) {
            return variables
                    .find(variable.name())
                    .map(VariableCatalog.Entry::type)
                    .orElse("");
        }
        if (condition instanceof Condition.Literal literal) {
            return literal.value() instanceof String ? "text" : literal.value() instanceof Integer ? "number" : "flag";
        }
        return condition instanceof Condition.Choice choice ? typeOf(choice.yes()) : "flag";
    }

    private static String show(Condition condition) {
        if (condition instanceof Condition.Variable variable) {
            return variable.name();
        }
        if (condition instanceof Condition.Literal literal) {
            return String.valueOf(literal.value());
        }
        if (condition instanceof Condition.Not not) {
            return "!" + show(not.of());
        }
        if (condition instanceof Condition.Choice choice) {
            return "%s ? %s : %s".formatted(show(choice.question()), show(choice.yes()), show(choice.no()));
        }
        var pair = (Condition.Pair) condition;
        return "%s %s %s".formatted(show(pair.left()), pair.operator(), show(pair.right()));
    }
}
