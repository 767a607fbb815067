package gent.jobteam.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the body of a request as JSON, within limits that no page of ours comes near. */
public final class JsonBody {

    /** Longest body, in bytes: a form with all its text fields filled to the brim is smaller. */
    public static final int LONGEST = 256 * 1024;

    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /** @throws Unacceptable when it is not one JSON value in UTF-8, or is too deep, or names something twice */
    public static JsonNode read(byte[] body) throws Unacceptable {
        try {
            return JSON.readTree(ReadableText.decode(body));
        } catch (JsonProcessingException wrong) {
            throw new Unacceptable(400, "Not JSON");
        }
    }

    /** @throws Unacceptable when a name or text in it holds NUL or half a character */
    public static void checkTexts(JsonNode node) throws Unacceptable {
        if (node.isTextual()) {
            ReadableText.check(node.textValue());
        }
        for (var field : node.properties()) {
            ReadableText.check(field.getKey());
            checkTexts(field.getValue());
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                checkTexts(element);
            }
        }
    }
}
