package gent.jobteam.form.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** A value that a form shows, in the type that Tasklist understands; it is never stored. */
final class ShownValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownValue() {}

    static TypedValue of(Object value) {
        if (!(value instanceof List<?> list)) {
            return Variables.untypedValue(value);
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
