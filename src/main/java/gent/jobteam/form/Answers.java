package gent.jobteam.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The checked answers to one form: each has the type of its field, texts are trimmed and in Unicode form NFC, hidden
 * and empty fields are absent.
 */
public final class Answers {

    private final FormContext context;
    private final Map<String, Object> values;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final Map<String, Object> passing = new LinkedHashMap<>();
    private final Consumer<String> caseOpened;

    /** @param caseOpened told the case number when a start form opens a case */
    public Answers(FormContext context, Map<String, Object> values, Consumer<String> caseOpened) {
        this.context = context;
        this.values = values;
        this.caseOpened = caseOpened;
    }

    public FormContext context() {
        return context;
    }

    /** The case that the form belongs to. */
    public String caseNumber() {
        return context.caseNumber();
    }

    /** Empty when the question was not asked or not answered. */
    public Optional<String> text(String field) {
        return get(field, String.class);
    }

    /** @throws IllegalStateException when there is no answer, although the form requires one */
    public String require(String field) {
        return text(field).orElseThrow(() -> new IllegalStateException("No answer to required field " + field));
    }

    /** {@code false} when the box was not ticked or not shown. */
    public boolean ticked(String field) {
        return get(field, Boolean.class).orElse(false);
    }

    /** Whole number; empty when not answered. */
    public Optional<Integer> number(String field) {
        return get(field, Number.class).map(Number::intValue);
    }

    /** Day in Europe/Brussels; empty when not answered. */
    public Optional<LocalDate> day(String field) {
        return get(field, LocalDate.class);
    }

    /** Time of day in Europe/Brussels; empty when not answered. */
    public Optional<LocalTime> time(String field) {
        return get(field, LocalTime.class);
    }

    /** The ticked choices in the order of the form; empty when none. */
    @SuppressWarnings("unchecked")
    public List<String> chosen(String field) {
        return (List<String>) get(field, List.class).orElse(List.of());
    }

    /** Hands a code, date or decision on to the process, under a name on the variable allow-list. */
    public void setVariable(String name, Object value) {
        variables.put(name, value);
    }

    /** What {@link #setVariable} collected. */
    public Map<String, Object> variables() {
        return variables;
    }

    /** Hands something on to what the process does at once, such as a decision table; the engine does not keep it. */
    public void passOn(String name, Object value) {
        passing.put(name, value);
    }

    /** What {@link #passOn} collected. */
    public Map<String, Object> passing() {
        return passing;
    }

    /** Says which case number the case has that this start form opened. */
    public void openCase(String caseNumber) {
        caseOpened.accept(caseNumber);
    }

    /** @throws FormRefused always: the answer to this field cannot be taken, for the Dutch reason given */
    public void refuse(String field, String message) {
        throw new FormRefused(List.of(new FieldError(field, message)));
    }

    private <T> Optional<T> get(String field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
