package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** The columns and rules of one decision table. */
class DecisionTableCheck {

    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);

    /** Kind of variable by type of column. */
    private static final Map<String, String> TYPES =
            Map.of("string", "text", "boolean", "flag", "integer", "number", "date", "moment");

    private final DecisionTable table;
    private final VariableCatalog variables;
    private final Findings findings;

    DecisionTableCheck(DecisionTable table, VariableCatalog variables, Findings findings) {
        this.table = table;
        this.variables = variables;
        this.findings = findings;
    }

    /** @param result variable that gets the answer; {@code null} when no step of the process asks this table */
    void check(String result) {
        if (!POLICIES.contains(table.getHitPolicy())) {
            findings.add(table.getId(), "Kies als hitPolicy UNIQUE, FIRST of COLLECT.");
        }
        var asked = new ArrayList<Optional<VariableCatalog.Entry>>();
        for (Input input : table.getInputs()) {
            asked.add(input(input, result != null));
        }
        var answers = new ArrayList<Optional<VariableCatalog.Entry>>();
        for (Output output : table.getOutputs()) {
            answers.add(output(output, result));
        }
        if (result != null && table.getOutputs().size() != 1) {
            findings.add(table.getId(), "De stap verwacht één antwoord.");
        }
        if (table.getRules().isEmpty()) {
            findings.add(table.getId(), "Deze tabel heeft geen regels.");
        }
        table.getRules().forEach(rule -> rule(rule, asked, answers));
    }

    private Optional<VariableCatalog.Entry> input(Input input, boolean ofProcess) {
        String name = textOf(
                input.getInputExpression() == null
                        ? null
                        : input.getInputExpression().getText());
        String type = input.getInputExpression() == null
                ? null
                : input.getInputExpression().getTypeRef();
        boolean feel =
                input.getInputExpression() == null || input.getInputExpression().getExpressionLanguage() == null;
        if (!name.matches("[a-z]\\w*") || !feel) {
            findings.add(input.getId(), "Een kolom vraagt één variabele, niet '%s'.", name);
            return Optional.empty();
        }
        if (!TYPES.containsKey(String.valueOf(type))) {
            findings.add(
                    input.getId(),
                    "Geef deze kolom een type: %s.",
                    String.join(", ", TYPES.keySet().stream().sorted().toList()));
        }
        var entry = variables.find(name);
        if (ofProcess && entry.isEmpty()) {
            findings.add(input.getId(), "De variabele %s staat niet op de lijst van toegelaten variabelen.", name);
        }
        entry.filter(found -> ofProcess && !found.type().equals(TYPES.get(String.valueOf(type))))
                .ifPresent(found ->
                        findings.add(input.getId(), "De variabele %s is van de soort %s.", name, found.type()));
        return ofProcess ? entry : Optional.empty();
    }

    private Optional<VariableCatalog.Entry> output(Output output, String result) {
        String type = TYPES.get(String.valueOf(output.getTypeRef()));
        if (type == null) {
            findings.add(output.getId(), "Geef dit antwoord een type.");
        }
        if (output.getName() == null || !output.getName().matches("[a-z]\\w*")) {
            findings.add(output.getId(), "Geef dit antwoord een naam.");
        }
        var entry = Optional.ofNullable(result).flatMap(variables::find);
        entry.filter(found -> !found.type().equals(type))
                .ifPresent(found ->
                        findings.add(output.getId(), "De variabele %s is van de soort %s.", result, found.type()));
        return entry;
    }

    private void rule(
            Rule rule, List<Optional<VariableCatalog.Entry>> asked, List<Optional<VariableCatalog.Entry>> answers) {
        int column = 0;
        for (InputEntry entry : rule.getInputEntries()) {
            String text = textOf(entry.getText());
            Optional<Feel> test = text.isEmpty() ? Optional.of(new Feel(Set.of(), Set.of())) : Feel.test(text);
            cell(entry.getId(), text, entry.getExpressionLanguage(), test, asked.get(column++));
        }
        column = 0;
        for (OutputEntry entry : rule.getOutputEntries()) {
            String text = textOf(entry.getText());
            cell(entry.getId(), text, entry.getExpressionLanguage(), Feel.expression(text), answers.get(column++));
        }
    }

    /** A cell holds fixed values or what a column asks, and each value is one that the column's variable can have. */
    private void cell(
            String id, String text, String language, Optional<Feel> feel, Optional<VariableCatalog.Entry> variable) {
        if (language != null
                || feel.isEmpty()
                || !columns().containsAll(feel.get().names())) {
            findings.add(id, "In een cel staan alleen vaste waarden en kolommen, in FEEL; niet %s.", text);
            return;
        }
        variable.filter(entry -> entry.type().equals("text")).ifPresent(entry -> feel.get().texts().stream()
                .filter(value -> !entry.accepts(value))
                .forEach(value -> findings.add(id, "De variabele %s is nooit '%s'.", entry.name(), value)));
    }

    /** The variables that the columns ask. */
    private Set<String> columns() {
        return table.getInputs().stream()
                .filter(input -> input.getInputExpression() != null)
                .map(input -> textOf(input.getInputExpression().getText()))
                .collect(Collectors.toSet());
    }

    private static String textOf(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
