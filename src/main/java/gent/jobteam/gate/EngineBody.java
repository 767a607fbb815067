package gent.jobteam.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What may not stand in the body of a request to the engine, whatever its path: expressions, or-queries, another user
 * than oneself, values that are programs or files.
 */
public final class EngineBody {

    /** Types in which form-js sends answers; an answer without type is of one of these too. */
    private static final Set<String> ANSWER_TYPES =
            Set.of("String", "Boolean", "Integer", "Long", "Double", "Json", "Null");

    private static final Set<String> SUBMISSION = Set.of("variables", "withVariablesInReturn");

    private EngineBody() {}

    /**
     * @param path decoded
     * @throws Unacceptable with what is wrong
     */
    public static void check(String path, JsonNode body, String userId) throws Unacceptable {
        if (!body.isObject()) {
            throw new Unacceptable(400, "Not an object");
        }
        refuseExpressions(body);
        if (path.endsWith("/submit-form")) {
            checkSubmission(body);
        } else {
            JsonBody.checkTexts(body);
            checkCriteria(body);
        }
        if (path.endsWith("/claim") && !body.path("userId").asText().equals(userId)) {
            throw new Unacceptable(403, "Claims for somebody else");
        }
    }

    private static void checkCriteria(JsonNode query) throws Unacceptable {
        for (var field : query.properties()) {
            if (field.getValue().isTextual()) {
                ReadableText.checkCriterion(field.getKey(), field.getValue().textValue());
            }
        }
    }

    private static void refuseExpressions(JsonNode node) throws Unacceptable {
        for (var field : node.properties()) {
            if (field.getKey().endsWith("Expression") || field.getKey().equals("orQueries")) {
                throw new Unacceptable(400, "Expression or or-query");
            }
            refuseExpressions(field.getValue());
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                refuseExpressions(element);
            }
        }
    }

    /** The answers themselves are checked against the form, which can name the field that is wrong. */
    private static void checkSubmission(JsonNode body) throws Unacceptable {
        for (var field : body.properties()) {
            if (!SUBMISSION.contains(field.getKey())) {
                throw new Unacceptable(400, "Not a form");
            }
        }
        JsonNode answers = body.path("variables");
        if (!answers.isObject() && !answers.isMissingNode() && !answers.isNull()) {
            throw new Unacceptable(400, "Not a form");
        }
        for (var answer : answers.properties()) {
            ReadableText.check(answer.getKey());
            checkAnswer(answer.getValue());
        }
    }

    private static void checkAnswer(JsonNode answer) throws Unacceptable {
        String type = answer.path("type").asText("");
        boolean known = type.isEmpty() || ANSWER_TYPES.contains(type);
        if (!answer.isObject() || !known) {
            throw new Unacceptable(400, "Not an answer");
        }
        if (type.equals("Json")) {
            JsonBody.read(answer.path("value").asText().getBytes(StandardCharsets.UTF_8));
        }
    }
}
