package gent.jobteam.form;

import java.util.List;

/** A form was sent in with answers that cannot be taken; nothing was changed. */
public class FormRefused extends RuntimeException {

    private final transient List<FieldError> errors;

    public FormRefused(List<FieldError> errors) {
        super("Form refused: " + errors.stream().map(FieldError::field).toList());
        this.errors = List.copyOf(errors);
    }

    /** At least one, in the order of the form. */
    public List<FieldError> errors() {
        return errors;
    }
}
