package gent.jobteam.form.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.FieldError;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A refused form on its way through the engine to the browser. The message is {@link #MARKER} and the errors as a JSON
 * list, so that the web side finds them back in the engine's answer.
 */
public class FormRefusedException extends BadUserRequestException {

    public static final String MARKER = "jobteam-form-refused:";

    private final transient List<FieldError> errors;

    public FormRefusedException(List<FieldError> errors) {
        super(MARKER + json(errors));
        this.errors = List.copyOf(errors);
    }

    /** At least one; the field is empty when the refusal is about the step as a whole. */
    public List<FieldError> errors() {
        return errors;
    }

    private static String json(List<FieldError> errors) {
        try {
            return new ObjectMapper().writeValueAsString(errors);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
