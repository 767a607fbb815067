package gent.jobteam.form.process;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.form.FormField;
import gent.jobteam.form.FormSchema;
import gent.jobteam.platform.process.Feel;
import gent.jobteam.platform.process.Findings;
import gent.jobteam.platform.process.VariableCatalog;
import gent.jobteam.platform.process.VariableCatalog.Entry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where the answers of one form go: coded ones to the engine, the others to a {@code CaseForm}. */
class KeptAnswers {

    private final FormSchema form;
    private final VariableCatalog variables;
    private final Findings findings;

    KeptAnswers(FormSchema form, VariableCatalog variables, Findings findings) {
        this.form = form;
        this.variables = variables;
        this.findings = findings;
    }

    /** An answer with the name of an allowed variable goes to the engine, so it must be able to hold it. */
    void checkVariables() {
        var keys = new HashSet<String>();
        for (FormField field : form.fields()) {
            if (!field.key().matches("[a-z][a-zA-Z0-9]*")) {
                findings.add(field.key(), "De sleutel van een vraag is een Engels woord in camelCase.");
            }
            if (!keys.add(field.key())) {
                findings.add(field.key(), "Deze sleutel staat twee keer in het formulier.");
            }
            variables.find(field.key()).ifPresent(entry -> fits(field, entry));
        }
    }

    private void fits(FormField field, Entry entry) {
        String type =
                switch (field.type()) {
                    case "radio", "select" -> "text";
                    case "checkbox" -> "flag";
                    case "number" -> "number";
                    case "datetime" -> "moment";
                    default -> "";
                };
        if (type.isEmpty()) {
            findings.add(field.key(), "De engine bewaart geen vrije tekst en geen lijsten. Kies een andere sleutel.");
        } else if (!type.equals(entry.type())) {
            findings.add(field.key(), "De variabele met deze naam is van de soort %s.", entry.type());
        } else {
            field.values().stream()
                    .filter(value -> type.equals("text") && !entry.accepts(value))
                    .forEach(value -> findings.add(
                            field.key(), "Het antwoord '%s' past niet bij de variabele met deze naam.", value));
        }
    }

    /** A condition asks only for what the form or the process holds. */
    void checkConditions(JsonNode root) {
        for (JsonNode component : root.findParents("conditional")) {
            String element = component.path("key").asText(component.path("id").asText());
            String condition = component.path("conditional").path("hide").asText();
            Optional<Set<String>> names = condition.startsWith("=")
                    ? Feel.expression(condition.substring(1)).map(Feel::names)
                    : Optional.empty();
            if (names.isEmpty()) {
                findings.add(element, "De voorwaarde %s is geen FEEL.", condition);
            }
            names.orElse(Set.of()).stream()
                    .filter(name ->
                            form.field(name).isEmpty() && variables.find(name).isEmpty())
                    .forEach(name -> findings.add(
                            element, "De voorwaarde vraagt naar %s; dat staat niet in het formulier.", name));
        }
    }

    /** @param kept keys of the answers that the form's {@code CaseForm} stores; empty when there is none */
    void checkKept(Set<String> kept) {
        for (FormField field : form.fields()) {
            boolean toEngine = variables.find(field.key()).isPresent();
            if (!toEngine && !kept.contains(field.key())) {
                findings.add(field.key(), "Niemand bewaart dit antwoord.");
            }
        }
        kept.stream()
                .filter(key -> form.field(key).isEmpty())
                .forEach(key -> findings.add(key, "Deze vraag staat niet in het formulier."));
    }
}
