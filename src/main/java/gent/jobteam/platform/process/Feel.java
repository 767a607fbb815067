package gent.jobteam.platform.process;

import camundajar.impl.scala.Product;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Reads FEEL, the language of decision tables and of the conditions in forms, without evaluating it.
 *
 * @param names what it asks for, such as {@code outcome} of {@code outcome != "made"}; {@code function} when it makes one
 * @param texts the fixed texts in it, such as {@code made}
 */
public record Feel(Set<String> names, Set<String> texts) {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /** Empty when it is no expression. */
    public static Optional<Feel> expression(String text) {
        return read(ENGINE.parseExpression(text));
    }

    /** An entry of a decision table, such as {@code "made", "later"} or {@code >= 3}; empty when it is none. */
    static Optional<Feel> test(String text) {
        return read(ENGINE.parseUnaryTests(text));
    }

    private static Optional<Feel> read(ParseResult parsed) {
        if (!parsed.isSuccess()) {
            return Optional.empty();
        }
        var found = new Feel(new TreeSet<>(), new TreeSet<>());
        found.collect(parsed.parsedExpression().expression());
        return Optional.of(found);
    }

    private void collect(Object part) {
        if (part instanceof Ref reference) {
            names.add(reference.names().head());
        } else if (part instanceof ConstString constant) {
            texts.add(constant.value());
        } else if (part instanceof FunctionDefinition) {
            names.add("function");
        } else if (part instanceof Product parts) {
            for (int i = 0; i < parts.productArity(); i++) {
                collect(parts.productElement(i));
            }
        }
    }
}
