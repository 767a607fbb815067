package gent.jobteam.form;

import gent.jobteam.platform.TypedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Checks the answers to a form again on the server: the browser is never trusted. Every message is Dutch, says what to
 * do and never repeats the answer.
 */
public final class AnswerCheck {

    /** Longest answer to a one-line question that gives no length of its own, in characters. */
    private static final int LONGEST_LINE = 250;

    /** Longest answer to a question of several lines that gives no length of its own, in characters. */
    private static final int LONGEST_TEXT = 4000;

    /** Days outside these years are a typing error. */
    private static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST_DAY = LocalDate.of(2199, 12, 31);

    private final FormSchema form;
    private final Supplier<Map<String, List<Choice>>> choices;
    private Map<String, List<Choice>> known;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param choices gives the lists that depend on our data, by {@code valuesKey}; asked only when one is needed */
    public AnswerCheck(FormSchema form, Supplier<Map<String, List<Choice>>> choices) {
        this.form = form;
        this.choices = choices;
    }

    /**
     * The answers with the types of {@link Answers}.
     *
     * @param raw as they came in: texts, numbers, booleans, lists of texts
     * @param isHidden whether a FEEL condition of the form is true for these answers
     * @throws FormRefused when a field is unknown, missing, wrongly typed or too large
     */
    public Map<String, Object> check(Map<String, Object> raw, Predicate<String> isHidden) {
        for (String key : raw.keySet()) {
            if (form.field(key).isEmpty()) {
                errors.add(new FieldError(key, "Dit veld hoort niet bij dit formulier."));
            }
        }
        var answers = new LinkedHashMap<String, Object>();
        for (FormField field : form.fields()) {
            if (field.hideConditions().stream().noneMatch(isHidden)) {
                answer(field, raw.get(field.key()), answers);
            }
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return answers;
    }

    private void answer(FormField field, Object raw, Map<String, Object> answers) {
        Object value = null;
        if (raw != null && !raw.equals("")) {
            int before = errors.size();
            value = typed(field, raw);
            if (errors.size() > before) {
                return;
            }
        }
        if (isEmpty(value)) {
            if (field.required()) {
                refuse(field, field.isChoice() ? "Kies een antwoord." : "Vul dit veld in.");
            }
            return;
        }
        answers.put(field.key(), value);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || value instanceof List<?> list && list.isEmpty();
    }

    private Object typed(FormField field, Object raw) {
        return switch (field.type()) {
            case "textfield" -> text(field, raw, LONGEST_LINE, false);
            case "textarea" -> text(field, raw, LONGEST_TEXT, true);
            case "number" -> number(field, raw);
            case "checkbox" -> raw instanceof Boolean ? raw : refuse(field, "Vink aan of laat leeg.");
            case "radio", "select" -> choice(field, raw);
            case "checklist", "taglist" -> choiceList(field, raw);
            case "datetime" -> field.subtype().equals("time") ? time(field, raw) : day(field, raw);
            default -> refuse(field, "Dit veld kan hier niet.");
        };
    }

    private Object text(FormField field, Object raw, int longest, boolean severalLines) {
        if (!(raw instanceof String typedText)) {
            return refuse(field, "Vul hier tekst in.");
        }
        String text = TypedText.tidy(typedText);
        if (!TypedText.isUsable(text, severalLines)) {
            return refuse(field, TypedText.UNUSABLE);
        }
        int length = TypedText.length(text);
        int most = field.validate().path("maxLength").asInt(longest);
        if (length > most) {
            return refuse(field, "Gebruik hoogstens %d tekens.".formatted(most));
        }
        if (length > 0 && length < field.validate().path("minLength").asInt(0)) {
            return refuse(
                    field,
                    "Gebruik minstens %d tekens."
                            .formatted(field.validate().path("minLength").asInt()));
        }
        String pattern = field.validate().path("pattern").asText();
        if (!text.isEmpty()
                && !pattern.isEmpty()
                && !Pattern.compile(pattern).matcher(text).find()) {
            return refuse(field, "Dit heeft niet de juiste vorm.");
        }
        return text;
    }

    private Object number(FormField field, Object raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.toString());
        } catch (NumberFormatException wrong) {
            return refuse(field, "Vul een getal in.");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return refuse(field, "Vul een geheel getal in.");
        }
        long least = field.validate().path("min").asLong(Integer.MIN_VALUE);
        long most = field.validate().path("max").asLong(Integer.MAX_VALUE);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return refuse(field, "Vul een getal in van %d tot %d.".formatted(least, most));
        }
        return number.intValueExact();
    }

    private Object choice(FormField field, Object raw) {
        return raw instanceof String answer && allowed(field).contains(answer)
                ? answer
                : refuse(field, "Kies een van de antwoorden.");
    }

    private Object choiceList(FormField field, Object raw) {
        if (!(raw instanceof List<?> list) || !list.isEmpty() && !allowed(field).containsAll(list)) {
            return refuse(field, "Kies uit de lijst.");
        }
        return List.copyOf(new LinkedHashSet<>(list));
    }

    private Set<String> allowed(FormField field) {
        if (field.valuesKey().isEmpty()) {
            return Set.copyOf(field.values());
        }
        var allowed = new LinkedHashSet<String>();
        if (known == null) {
            known = choices.get();
        }
        known.getOrDefault(field.valuesKey(), List.of()).forEach(choice -> allowed.add(choice.value()));
        return allowed;
    }

    private Object day(FormField field, Object raw) {
        try {
            var day = LocalDate.parse(raw.toString());
            if (day.isBefore(EARLIEST_DAY) || day.isAfter(LATEST_DAY)) {
                return refuse(field, "Kijk het jaartal na.");
            }
            return day;
        } catch (DateTimeException wrong) {
            return refuse(field, "Vul een datum in, bijvoorbeeld 3/12/2026.");
        }
    }

    private Object time(FormField field, Object raw) {
        try {
            return LocalTime.parse(raw.toString());
        } catch (DateTimeException wrong) {
            return refuse(field, "Vul een uur in, bijvoorbeeld 14:30.");
        }
    }

    private Object refuse(FormField field, String message) {
        errors.add(new FieldError(field.key(), message));
        return null;
    }
}
