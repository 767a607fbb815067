package gent.jobteam.form.process;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;

/**
 * What a form shows, looked up when the engine asks for it: it prepares a form three times while somebody opens one
 * task, but hands out the values once.
 */
class FieldsOnDemand extends AbstractList<FormField> {

    private final Supplier<Map<String, Object>> shown;
    private List<FormField> fields;

    /** @param shown asked at most once, in the engine's transaction; value by name */
    FieldsOnDemand(Supplier<Map<String, Object>> shown) {
        this.shown = shown;
    }

    @Override
    public FormField get(int index) {
        return fields().get(index);
    }

    @Override
    public int size() {
        return fields().size();
    }

    /** The engine's services ask this outside any transaction, where nothing can be looked up. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    private List<FormField> fields() {
        if (fields == null) {
            fields = shown.get().entrySet().stream().map(FieldsOnDemand::field).toList();
        }
        return fields;
    }

    private static FormField field(Map.Entry<String, Object> entry) {
        var field = new FormFieldImpl();
        field.setId(entry.getKey());
        field.setValue(ShownValue.of(entry.getValue()));
        return field;
    }
}
