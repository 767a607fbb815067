package gent.jobteam.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The description of the service, and whether something is as described; knows as much of JSON Schema as it uses. */
final class Described {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    Described() throws IOException {
        try (var file = new ClassPathResource("api/registrations.yaml").getInputStream()) {
            document = JSON.valueToTree(new Yaml().load(file));
        }
    }

    /** The answer is one that the description names for its status, with its type and its content. */
    void assertAnswer(int status, String type, String body) throws IOException {
        JsonNode answer = followed(
                document.at("/paths/~1api~1registrations/post/responses").path(String.valueOf(status)));
        assertThat(answer.isMissingNode()).as("status %d is described", status).isFalse();
        JsonNode content = answer.path("content").path(type.split(";")[0]);
        assertThat(content.isMissingNode())
                .as("%s is described for %d", type, status)
                .isFalse();
        assertThat(violations(content.path("schema"), JSON.readTree(body))).isEmpty();
    }

    /** What of a request is not as described. */
    List<String> violationsOfRequest(String body) throws IOException {
        return violations(document.at("/components/schemas/Registration"), JSON.readTree(body));
    }

    private List<String> violations(JsonNode described, JsonNode value) {
        var found = new ArrayList<String>();
        check(followed(described), value, "", found);
        return found;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> found) {
        boolean typed =
                switch (schema.path("type").asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isIntegralNumber();
                    default -> false;
                };
        if (!typed) {
            found.add(at + " is no " + schema.path("type").asText());
            return;
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                found.add(at + " lacks " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            JsonNode part = schema.path("properties").path(field.getKey());
            if (!part.isMissingNode()) {
                check(followed(part), field.getValue(), at + "/" + field.getKey(), found);
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                found.add(at + " knows no " + field.getKey());
            }
        });
        value.forEach(element -> {
            if (value.isArray()) {
                check(followed(schema.path("items")), element, at + "/-", found);
            }
        });
        checkText(schema, value, at, found);
    }

    private static void checkText(JsonNode schema, JsonNode value, String at, List<String> found) {
        String text = value.asText();
        int length = text.codePointCount(0, text.length());
        boolean fits = !value.isTextual()
                || length >= schema.path("minLength").asInt(0)
                        && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                        && (!schema.has("pattern")
                                || text.matches(schema.path("pattern").asText()));
        var allowed = new ArrayList<String>();
        schema.path("enum").forEach(each -> allowed.add(each.asText()));
        boolean listed = allowed.isEmpty() || allowed.contains(text);
        boolean constant = !schema.has("const") || schema.path("const").equals(value);
        if (!fits || !listed || !constant) {
            found.add(at + " is not as described");
        }
    }

    private JsonNode followed(JsonNode described) {
        String reference = described.path("$ref").asText();
        return reference.isEmpty() ? described : document.at(reference.substring(1));
    }
}
