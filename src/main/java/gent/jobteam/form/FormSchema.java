package gent.jobteam.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions of one Camunda Form, read from its {@code .form} file. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NO_QUESTION =
            Set.of("text", "html", "image", "spacer", "separator", "table", "button", "iframe");

    private final String id;
    private final List<FormField> fields;

    private FormSchema(String id, List<FormField> fields) {
        this.id = id;
        this.fields = fields;
    }

    /** @throws IllegalArgumentException when it is not JSON */
    public static FormSchema parse(String form) {
        try {
            JsonNode root = JSON.readTree(form);
            var fields = new ArrayList<FormField>();
            collect(root, List.of(), fields);
            return new FormSchema(root.path("id").asText(), List.copyOf(fields));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Not a form: " + failure.getOriginalMessage(), failure);
        }
    }

    public String id() {
        return id;
    }

    /** In the order of the form, groups laid flat. */
    public List<FormField> fields() {
        return fields;
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static void collect(JsonNode parent, List<String> conditions, List<FormField> fields) {
        for (JsonNode component : parent.path("components")) {
            var own = new ArrayList<>(conditions);
            String hide = component.path("conditional").path("hide").asText();
            if (!hide.isEmpty()) {
                own.add(hide);
            }
            String type = component.path("type").asText();
            if (type.equals("group")) {
                collect(component, List.copyOf(own), fields);
            } else if (!NO_QUESTION.contains(type)) {
                fields.add(FormField.of(component, List.copyOf(own)));
            }
        }
    }
}
