package gent.jobteam.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form on the screen, filled in by what people read: the label of a field and the text of a choice. */
final class Form {

    private static final Pattern KIND = Pattern.compile(
            "fjs-form-field-(textfield|textarea|number|datetime|radio|select|checklist|taglist|checkbox)");
    private static final String FIELD = "ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]";

    private final Locator form;

    Form(Locator form) {
        form.waitFor();
        this.form = form;
    }

    /**
     * Answers one question.
     *
     * @param label as it stands above the field, without the star and without "(niet verplicht)"
     * @param answers the text to type, or the texts of the choices, "…" for how it goes on; none ticks a single box
     */
    Form answer(String label, String... answers) {
        Locator field = field(label);
        switch (kind(field)) {
            case "radio" -> option(field, answers[0]).check();
            case "checklist" ->
                List.of(answers).forEach(answer -> option(field, answer).check());
            case "checkbox" -> field.locator("input").check();
            case "select" -> select(field, answers[0]);
            case "taglist" -> List.of(answers).forEach(answer -> tag(field, answer));
            default -> type(field, answers[0]);
        }
        return this;
    }

    /** Types a day in the way that the field asks for, as "dd/mm/jjjj". */
    Form on(String label, LocalDate day) {
        Locator input = field(label).locator("input").first();
        String shape = input.getAttribute("placeholder");
        input.fill(shape.replaceFirst("(?i)d+", "%02d".formatted(day.getDayOfMonth()))
                .replaceFirst("(?i)m+", "%02d".formatted(day.getMonthValue()))
                .replaceFirst("(?i)[yj]+", String.valueOf(day.getYear())));
        input.press("Enter");
        // In a dialog, Escape would close the dialog too.
        input.press(
                form.locator("xpath=ancestor::div[contains(@class, 'modal-dialog')]")
                                        .count()
                                > 0
                        ? "Tab"
                        : "Escape");
        input.blur();
        return this;
    }

    /** Types a time of day, as "14:30". */
    Form at(String label, String time) {
        Locator input = field(label).locator("input").first();
        input.fill(time);
        input.press("Enter");
        input.blur();
        return this;
    }

    /** What the field shows now. */
    String value(String label) {
        return field(label).locator("input, textarea").first().inputValue();
    }

    /** The message at a field; waits for it. */
    String error(String label) {
        Locator message = field(label).locator(".fjs-form-field-error").first();
        message.waitFor();
        return message.innerText().strip();
    }

    /** Everything that can be read on the form. */
    String text() {
        return form.innerText();
    }

    /** Waits until the form shows this text. */
    Form shows(String text) {
        form.getByText(text).first().waitFor();
        return this;
    }

    private Locator field(String label) {
        String texts = "normalize-space(text())=\"%1$s\" or normalize-space(text())=\"%1$s (niet verplicht)\""
                .formatted(label);
        Locator field = form.locator("xpath=.//label[not(.//input[@type='radio']) and (%s)]/%s".formatted(texts, FIELD))
                .first();
        field.waitFor();
        return field;
    }

    private static String kind(Locator field) {
        Matcher kind = KIND.matcher(field.getAttribute("class"));
        if (!kind.find()) {
            throw new IllegalStateException("Unknown kind of field: " + field.getAttribute("class"));
        }
        return kind.group(1);
    }

    private static Locator option(Locator field, String text) {
        String test =
                text.endsWith("…") ? "starts-with(normalize-space(text()), \"%s\")" : "normalize-space(text())=\"%s\"";
        return field.locator("xpath=.//label[%s]//input".formatted(test.formatted(text.replace("…", ""))))
                .first();
    }

    private static void type(Locator field, String text) {
        Locator input = field.locator("input, textarea").first();
        input.fill(text);
        input.blur();
    }

    /** A long list is narrowed by typing, a short one only opens. */
    private static void select(Locator field, String text) {
        Locator search = field.locator("input.fjs-input");
        if (search.count() > 0) {
            search.click();
            search.fill(text);
        } else {
            field.locator(".fjs-input-group").click();
        }
        choose(field, text);
    }

    private static void tag(Locator field, String text) {
        Locator search = field.locator("input");
        search.click();
        search.fill(text);
        choose(field, text);
        search.blur();
        field.locator(".fjs-dropdownlist").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void choose(Locator field, String text) {
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(Desk.beginsWith(text)))
                .first()
                .click();
    }
}
