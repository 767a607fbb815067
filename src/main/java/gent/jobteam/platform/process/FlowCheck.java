package gent.jobteam.platform.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Whether every way through a model goes on, and every question has exactly one answer. */
class FlowCheck {

    private final ProcessModel model;
    private final VariableCatalog variables;
    private final Findings findings;

    FlowCheck(ProcessModel model, VariableCatalog variables, Findings findings) {
        this.model = model;
        this.variables = variables;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : model.nodes()) {
            ends(node);
            if (node instanceof Gateway gateway) {
                gateway(gateway);
            } else {
                conditions(node, node.getOutgoing());
            }
        }
        reachable();
    }

    private void ends(FlowNode node) {
        boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubprocess(node);
        if (!begins && node.getIncoming().isEmpty()) {
            findings.add(node, "Niets leidt naar dit element.");
        }
        boolean stops = node instanceof EndEvent || isEventSubprocess(node);
        if (!stops && node.getOutgoing().isEmpty()) {
            findings.add(node, "Hier houdt het proces op zonder eindgebeurtenis.");
        }
        if (!(node instanceof Gateway) && node.getOutgoing().size() > 1) {
            findings.add(node, "Splits met een gateway, niet met meerdere pijlen uit één element.");
        }
    }

    private void gateway(Gateway gateway) {
        int in = gateway.getIncoming().size();
        int out = gateway.getOutgoing().size();
        if (in > 1 && out > 1) {
            findings.add(gateway, "Samenkomen en splitsen zijn twee gateways.");
        }
        if (in < 2 && out < 2) {
            findings.add(gateway, "Deze gateway splitst niets en voegt niets samen.");
        }
        if (gateway instanceof ExclusiveGateway exclusive && out > 1) {
            question(exclusive);
        } else {
            conditions(gateway, gateway.getOutgoing());
        }
        if (gateway instanceof EventBasedGateway) {
            gateway.getOutgoing().stream()
                    .map(SequenceFlow::getTarget)
                    .filter(target -> !(target instanceof IntermediateCatchEvent || target instanceof ReceiveTask))
                    .forEach(target -> findings.add(target, "Na deze gateway wacht elke tak op een gebeurtenis."));
        }
        if (gateway instanceof ParallelGateway && out > 1 && in == 0) {
            findings.add(gateway, "Niets leidt naar dit element.");
        }
    }

    private void conditions(FlowNode node, Collection<SequenceFlow> flows) {
        flows.stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> findings.add(flow, "Een voorwaarde hoort bij een vraag, niet na %s.", node.getId()));
    }

    private void question(ExclusiveGateway gateway) {
        if (gateway.getName() == null || !gateway.getName().strip().endsWith("?")) {
            findings.add(gateway, "Noem deze gateway met een vraag.");
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (flow.getName() == null || flow.getName().isBlank()) {
                findings.add(flow, "Noem deze pijl met een antwoord.");
            }
            boolean isDefault = flow.equals(gateway.getDefault());
            if (isDefault && flow.getConditionExpression() != null) {
                findings.add(flow, "Het antwoord voor alle andere gevallen heeft geen voorwaarde.");
            } else if (!isDefault && flow.getConditionExpression() == null) {
                findings.add(flow, "Geef een voorwaarde, of maak dit het antwoord voor alle andere gevallen.");
            }
        }
        answers(gateway);
    }

    /** Tries every combination of answers where they can be counted. */
    private void answers(ExclusiveGateway gateway) {
        List<Condition> conditions = gateway.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .map(FlowCheck::read)
                .flatMap(Optional::stream)
                .toList();
        var names = new TreeSet<String>();
        conditions.forEach(condition -> names.addAll(condition.variables()));
        var all = PossibleValues.of(names, variables);
        boolean hasDefault = gateway.getDefault() != null;
        if (all.isEmpty()) {
            if (!hasDefault) {
                findings.add(gateway, "Maak één antwoord het antwoord voor alle andere gevallen.");
            }
            return;
        }
        for (Map<String, Object> values : all.get()) {
            long fitting = conditions.stream()
                    .filter(condition -> Boolean.TRUE.equals(condition.evaluate(values)))
                    .count();
            if (fitting > 1) {
                findings.add(gateway, "Twee antwoorden passen tegelijk bij %s.", values);
                return;
            }
            if (fitting == 0 && !hasDefault) {
                findings.add(gateway, "Geen antwoord past bij %s.", values);
                return;
            }
        }
    }

    private static Optional<Condition> read(SequenceFlow flow) {
        try {
            return ConditionCheck.inside(flow.getConditionExpression().getTextContent())
                    .map(Condition::parse);
        } catch (IllegalArgumentException notedElsewhere) {
            return Optional.empty();
        }
    }

    private void reachable() {
        var reached = new HashSet<FlowNode>();
        var waiting = new ArrayDeque<FlowNode>(model.all(StartEvent.class));
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.remove();
            if (!reached.add(node)) {
                continue;
            }
            node.getOutgoing().stream()
                    .map(SequenceFlow::getTarget)
                    .filter(Objects::nonNull)
                    .forEach(waiting::add);
            model.all(BoundaryEvent.class).stream()
                    .filter(event -> node.equals(event.getAttachedTo()))
                    .forEach(waiting::add);
        }
        model.nodes().stream()
                .filter(node -> !reached.contains(node) && !isEventSubprocess(node))
                .forEach(node -> findings.add(node, "Dit element wordt nooit bereikt."));
    }

    private static boolean isEventSubprocess(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }
}
