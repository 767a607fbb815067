package gent.jobteam.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One question of a form, as its {@code .form} file describes it.
 *
 * @param key name of the answer
 * @param type component type of form-js: textfield, textarea, number, datetime, checkbox, checklist, taglist, radio,
 *     select
 * @param subtype {@code date}, {@code time} or {@code datetime} for a datetime; empty otherwise
 * @param hideConditions FEEL expressions of the field and the groups around it; the field is not asked when one is true
 * @param values allowed answers of a choice; empty when {@code valuesKey} names a list that depends on our data
 * @param valuesKey name of that list; empty when the choices stand in the form
 */
public record FormField(
        String key,
        String type,
        String subtype,
        List<String> hideConditions,
        List<String> values,
        String valuesKey,
        JsonNode validate) {

    static FormField of(JsonNode component, List<String> hideConditions) {
        var values = new ArrayList<String>();
        component.path("values").forEach(value -> values.add(value.path("value").asText()));
        return new FormField(
                component.path("key").asText(),
                component.path("type").asText(),
                component.path("subtype").asText(),
                hideConditions,
                List.copyOf(values),
                component.path("valuesKey").asText(),
                component.path("validate"));
    }

    public boolean required() {
        return validate.path("required").asBoolean();
    }

    /** Whether the answer is one or more of a list. */
    public boolean isChoice() {
        return List.of("radio", "select", "checklist", "taglist").contains(type);
    }
}
