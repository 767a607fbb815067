package gent.jobteam.platform.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.xml.ModelException;

/** Whether each decision table is one that the steering group can change without harm. */
public class DecisionCheck implements ProcessCheck {

    /** What the schema fills in where a file says nothing. */
    private static final Pattern FEEL = Pattern.compile("https?://www\\.omg\\.org/spec/(DMN|FEEL)/\\d+(/FEEL/?)?");

    private final VariableCatalog variables;

    public DecisionCheck(VariableCatalog variables) {
        this.variables = variables;
    }

    @Override
    public List<Violation> violations(List<ProcessFiles> processes) {
        var found = new ArrayList<Violation>();
        for (ProcessFiles process : processes) {
            Map<String, String> results = resultVariables(process);
            process.decisionTables()
                    .forEach((file, content) ->
                            found.addAll(check(file, content, results.get(file.replace(".dmn", "")))));
        }
        return found;
    }

    /** @param result variable that gets the answer; {@code null} when no step of the process asks this table */
    private List<Violation> check(String file, String content, String result) {
        var findings = new Findings(file);
        try {
            DmnModelInstance model =
                    Dmn.readModelFromStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            var decisions = model.getModelElementsByType(Decision.class);
            if (decisions.size() != 1) {
                findings.add("", "Eén bestand is één beslistabel.");
                return findings.all();
            }
            decision(file, decisions.iterator().next(), model.getDefinitions(), findings);
            for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
                new DecisionTableCheck(table, variables, findings).check(result);
            }
        } catch (ModelException wrong) {
            findings.add("", "Dit is geen geldig DMN-bestand: %s", wrong.getMessage());
        }
        return findings.all();
    }

    private static void decision(String file, Decision decision, Definitions definitions, Findings findings) {
        if (!file.equals(decision.getId() + ".dmn")) {
            findings.add(decision.getId(), "Het id van de beslissing is de naam van het bestand.");
        }
        if (decision.getName() == null || decision.getName().isBlank()) {
            findings.add(decision.getId(), "Geef de beslissing een naam.");
        }
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            findings.add(decision.getId(), "Zeg met historyTimeToLive hoe lang de geschiedenis bewaard blijft.");
        }
        if (!(decision.getExpression() instanceof DecisionTable)) {
            findings.add(decision.getId(), "Een beslissing is een tabel.");
        }
        String language = definitions.getExpressionLanguage();
        if (language != null && !FEEL.matcher(language).matches()) {
            findings.add("", "Alleen FEEL; zet geen expressionLanguage.");
        }
    }

    /** By decision id. */
    private static Map<String, String> resultVariables(ProcessFiles process) {
        var results = new HashMap<String, String>();
        try {
            for (BusinessRuleTask task : ProcessModel.read(process).all(BusinessRuleTask.class)) {
                results.put(task.getCamundaDecisionRef(), task.getCamundaResultVariable());
            }
        } catch (ModelException notedElsewhere) {
            return Map.of();
        }
        return results;
    }
}
