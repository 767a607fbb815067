package gent.jobteam.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.FormField;
import gent.jobteam.form.FormSchema;
import gent.jobteam.form.process.HideConditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;

/** Fills in the form of a task as a person does: from top to bottom, only what is asked, what is known stays. */
public class FormFiller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HideConditions conditions = new HideConditions();
    private final FormService forms;

    public FormFiller(FormService forms) {
        this.forms = forms;
    }

    /** Answers by field key for an open task, with the rights of whoever is authenticated now. */
    public Map<String, Object> fill(String taskId, Pen pen) {
        Map<String, Object> shown = new LinkedHashMap<>();
        forms.getTaskFormVariables(taskId).forEach(shown::put);
        return fill(schema(forms.getDeployedTaskForm(taskId)), shown, pen);
    }

    /**
     * Answers by field key for a form.
     *
     * @param shown what the form shows when it opens, lists of choices by their {@code valuesKey} among it
     */
    Map<String, Object> fill(FormSchema schema, Map<String, Object> shown, Pen pen) {
        var answers = new LinkedHashMap<String, Object>();
        for (FormField field : schema.fields()) {
            var seen = new LinkedHashMap<>(shown);
            schema.fields().forEach(each -> seen.remove(each.key()));
            seen.putAll(answers);
            if (field.hideConditions().stream().noneMatch(conditions.with(seen))) {
                pen.answer(schema.id(), field, choices(field, shown))
                        .or(() -> Optional.ofNullable(shown.get(field.key())))
                        .ifPresent(answer -> answers.put(field.key(), answer));
            }
        }
        return answers;
    }

    private static FormSchema schema(InputStream form) {
        try (form) {
            return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> choices(FormField field, Map<String, Object> shown) {
        if (field.valuesKey().isEmpty()) {
            return field.values();
        }
        try {
            var values = new ArrayList<String>();
            for (JsonNode choice : JSON.readTree(String.valueOf(shown.get(field.valuesKey())))) {
                values.add(choice.path("value").asText());
            }
            return values;
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("No list '%s'".formatted(field.valuesKey()), failure);
        }
    }
}
