package gent.jobteam.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Camunda's web applications have no Dutch of their own: ours must know every text that the English one has. */
class DutchWebappsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyEnglishTextHasADutchOne(String webapp) throws IOException {
        assertThat(names(labels(webapp, "nl"))).containsAll(names(labels(webapp, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextKeepsItsPlaceholders(String webapp) throws IOException {
        JsonNode english = labels(webapp, "en");
        JsonNode dutch = labels(webapp, "nl");
        for (String name : names(english)) {
            assertThat(placeholders(dutch.path(name).asText()))
                    .as(name)
                    .isEqualTo(placeholders(english.path(name).asText()));
        }
    }

    private static JsonNode labels(String webapp, String language) throws IOException {
        var file = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(webapp, language));
        String json = new String(file.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(json.replace("\uFEFF", "")).path("labels");
    }

    private static List<String> names(JsonNode labels) {
        var names = new ArrayList<String>();
        labels.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
