package gent.jobteam.form.process;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.platform.process.Findings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the parts of one form exist in the form-js of Tasklist, and are asked in plain Dutch. */
class ComponentCheck {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> QUESTIONS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");
    private static final Set<String> LAYOUT = Set.of("text", "group", "separator", "spacer");
    private static final String OPTIONAL = "(niet verplicht)";
    private static final int LONGEST_LABEL = 8;

    /** Words that a form made in an English editor keeps; none of them is Dutch. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|please|select|enter|choose|optional|required|yes|your|submit|click|name|date|phone|notes|"
                    + "text ?field|text ?area|checkbox|untitled)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHOWN_VALUE = Pattern.compile("\\{\\{.*?}}");

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private boolean saysWhoCanRead;

    ComponentCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode form) {
        if (!form.path("components").path(0).path("type").asText().equals("text")) {
            findings.add("", "Een formulier begint met een zin die zegt wat je moet doen.");
        }
        checkAll(form);
    }

    private void checkAll(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (!ids.add(component.path("id").asText())) {
                findings.add(nameOf(component), "Dit id is leeg of staat twee keer in het formulier.");
            }
            if (QUESTIONS.contains(type)) {
                question(component, type);
            } else if (LAYOUT.contains(type)) {
                layout(component, type);
            } else {
                findings.add(nameOf(component), "De soort %s gebruiken we niet in een formulier.", type);
            }
            english(component, component.path("description").asText());
            checkAll(component);
        }
    }

    private void layout(JsonNode component, String type) {
        if (type.equals("text")) {
            String text = component.path("text").asText();
            if (text.isBlank()) {
                findings.add(nameOf(component), "Deze tekst is leeg.");
            }
            saysWhoCanRead |= text.toLowerCase(Locale.ROOT).contains("lezen");
            english(component, text);
        }
        if (type.equals("group") && !component.path("path").asText().isEmpty()) {
            findings.add(nameOf(component), "Een groep heeft geen path: elk antwoord heeft zijn eigen naam.");
        }
        english(component, component.path("label").asText());
    }

    private void question(JsonNode component, String type) {
        label(component, type);
        if (CHOICES.contains(type)) {
            choices(component);
        }
        if (type.equals("textarea") && !isShownOnly(component) && !saysWhoCanRead) {
            findings.add(nameOf(component), "Zeg boven deze vraag wie het antwoord kan lezen.");
        }
        if (type.equals("datetime")
                && !Set.of("date", "time").contains(component.path("subtype").asText())) {
            findings.add(nameOf(component), "Vraag een dag of een uur, niet allebei in één vraag.");
        }
        if (component.has("placeholder") || component.path("appearance").has("placeholder")) {
            findings.add(nameOf(component), "Zet uitleg onder de vraag, niet erin.");
        }
        if (CHOICES.contains(type) && component.has("defaultValue")) {
            findings.add(nameOf(component), "Kies geen antwoord vooraf.");
        }
    }

    private void label(JsonNode component, String type) {
        String label = labelOf(component, type).strip();
        if (label.isEmpty() || label.startsWith("=")) {
            findings.add(nameOf(component), "Geef deze vraag een label.");
            return;
        }
        boolean marked = label.endsWith(OPTIONAL);
        boolean required = component.path("validate").path("required").asBoolean();
        if (required && marked) {
            findings.add(nameOf(component), "Deze vraag is verplicht; haal %s weg.", OPTIONAL);
        }
        if (!required && !marked && !isShownOnly(component) && !type.equals("checkbox")) {
            findings.add(nameOf(component), "Maak deze vraag verplicht, of eindig het label met %s.", OPTIONAL);
        }
        String words = label.replace(OPTIONAL, "").strip();
        if (!words.endsWith("?") && words.split("\\s+").length > LONGEST_LABEL) {
            findings.add(nameOf(component), "Een label is een vraag of telt hoogstens %d woorden.", LONGEST_LABEL);
        }
        english(component, label);
    }

    private static boolean isShownOnly(JsonNode component) {
        return component.path("readonly").asBoolean()
                || component.path("disabled").asBoolean();
    }

    private void choices(JsonNode component) {
        JsonNode values = component.path("values");
        boolean byKey = !component.path("valuesKey").asText().isEmpty();
        if (component.has("valuesExpression") || byKey == values.isArray()) {
            findings.add(nameOf(component), "Geef de antwoorden als values of met een valuesKey.");
            return;
        }
        if (values.isArray() && values.size() < 2) {
            findings.add(nameOf(component), "Een keuze heeft minstens twee antwoorden.");
        }
        var seen = new HashSet<String>();
        for (JsonNode value : values) {
            String label = value.path("label").asText();
            if (label.isBlank()
                    || !value.path("value").isTextual()
                    || !seen.add(value.path("value").asText())) {
                findings.add(nameOf(component), "Elk antwoord heeft een label en een eigen waarde (tekst).");
            }
            english(component, label);
        }
    }

    private void english(JsonNode component, String text) {
        var word = ENGLISH.matcher(SHOWN_VALUE.matcher(text).replaceAll(" "));
        if (word.find()) {
            findings.add(nameOf(component), "Hier staat Engels: %s.", word.group());
        }
    }

    private static String labelOf(JsonNode component, String type) {
        if (!type.equals("datetime")) {
            return component.path("label").asText();
        }
        return component
                .path(component.path("subtype").asText().equals("time") ? "timeLabel" : "dateLabel")
                .asText();
    }

    private static String nameOf(JsonNode component) {
        return component.path("key").asText(component.path("id").asText());
    }
}
