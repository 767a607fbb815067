package gent.jobteam.platform.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether the variables that go into and out of a step are known, and can have the values that the model gives them. */
class MappingCheck {

    private final ProcessModel model;
    private final VariableCatalog variables;
    private final Findings findings;

    MappingCheck(ProcessModel model, VariableCatalog variables, Findings findings) {
        this.model = model;
        this.variables = variables;
        this.findings = findings;
    }

    void check() {
        for (CallActivity call : model.all(CallActivity.class)) {
            extensions(call, CamundaIn.class).stream()
                    .filter(in -> in.getCamundaBusinessKey() == null)
                    .forEach(in -> mapping(
                            call, in.getCamundaSource(), in.getCamundaSourceExpression(), in.getCamundaTarget()));
            extensions(call, CamundaOut.class)
                    .forEach(out -> mapping(
                            call, out.getCamundaSource(), out.getCamundaSourceExpression(), out.getCamundaTarget()));
        }
        for (FlowNode node : model.nodes()) {
            extensions(node, CamundaInputOutput.class).forEach(mapping -> {
                mapping.getCamundaInputParameters()
                        .forEach(in -> assigned(node, in.getCamundaName(), in.getTextContent()));
                mapping.getCamundaOutputParameters()
                        .forEach(out -> assigned(node, out.getCamundaName(), out.getTextContent()));
            });
        }
    }

    private void mapping(CallActivity call, String source, String expression, String target) {
        if (expression == null) {
            known(call, source);
            known(call, target);
        } else {
            assigned(call, target, expression);
        }
    }

    private void assigned(BaseElement element, String name, String text) {
        Optional<VariableCatalog.Entry> entry = known(element, name);
        if (entry.isPresent()) {
            fixedValues(text.strip()).stream()
                    .filter(value -> !entry.get().accepts(value))
                    .forEach(value -> findings.add(element, "De variabele %s kan niet '%s' zijn.", name, value));
        }
    }

    /** The values that stand in the model itself; what is wrong with the expression is noted elsewhere. */
    private static List<Object> fixedValues(String text) {
        if (!text.contains("{")) {
            return List.of(text);
        }
        try {
            return ConditionCheck.inside(text)
                    .map(Condition::parseValue)
                    .map(MappingCheck::fixedValues)
                    .orElse(List.of());
        } catch (IllegalArgumentException notedElsewhere) {
            return List.of();
        }
    }

    private static List<Object> fixedValues(Condition value) {
        if (value instanceof Condition.Literal literal) {
            return List.of(literal.value());
        }
        if (value instanceof Condition.Choice choice) {
            return List.of(choice.yes(), choice.no()).stream()
                    .flatMap(part -> fixedValues(part).stream())
                    .toList();
        }
        return List.of();
    }

    private Optional<VariableCatalog.Entry> known(BaseElement element, String name) {
        var entry = Optional.ofNullable(name).flatMap(variables::find);
        if (entry.isEmpty()) {
            findings.add(element, "De variabele %s staat niet op de lijst van toegelaten variabelen.", name);
        }
        return entry;
    }

    static <T extends ModelElementInstance> Collection<T> extensions(FlowNode node, Class<T> type) {
        return node.getExtensionElements() == null
                ? List.of()
                : node.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }
}
