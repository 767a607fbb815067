package gent.jobteam.platform.process;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Whether a model is named, drawn and sized so that a reader finds the way in it and from it to the code. */
class ShapeCheck {

    /** More elements than this do not fit one screen. */
    private static final int MOST_NODES = 25;

    private static final Pattern PROCESS_ID = Pattern.compile("[a-z][a-zA-Z]*(-[a-z][a-zA-Z]*)*");
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P\\d+D");
    private static final String WORD = "[a-z][a-zA-Z0-9]*";

    /** What the id of an element begins with; the first that fits counts. */
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = prefixes();

    private final ProcessModel model;
    private final Findings findings;

    ShapeCheck(ProcessModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check() {
        process(model.process());
        model.all(FlowElement.class).forEach(this::id);
        model.nodes().forEach(this::name);
        model.all(Message.class).forEach(this::message);
        model.all(Error.class).forEach(error -> code(error, "Error_", error.getErrorCode()));
        model.all(Escalation.class)
                .forEach(escalation -> code(escalation, "Escalation_", escalation.getEscalationCode()));
        drawn();
        if (model.nodes().size() > MOST_NODES) {
            findings.add(
                    "",
                    "Dit model heeft %d elementen; meer dan %d past niet op één scherm.",
                    model.nodes().size(),
                    MOST_NODES);
        }
    }

    private void process(Process process) {
        if (model.all(Process.class).size() > 1) {
            findings.add(process, "Eén bestand is één proces.");
        }
        if (!model.id().equals(process.getId())
                || !PROCESS_ID.matcher(model.id()).matches()) {
            findings.add(process, "Het id van het proces is de naam van het bestand.");
        }
        if (isEmpty(process.getName())) {
            findings.add(process, "Geef het proces een naam.");
        }
        if (process.getDocumentations().isEmpty()) {
            findings.add(process, "Zeg met documentation in gewone taal waarover dit proces gaat.");
        }
        if (!process.isExecutable()) {
            findings.add(process, "Zet isExecutable aan.");
        }
        String timeToLive = process.getCamundaHistoryTimeToLiveString();
        if (timeToLive == null || !TIME_TO_LIVE.matcher(timeToLive).matches()) {
            findings.add(process, "Zeg met historyTimeToLive hoe lang de geschiedenis bewaard blijft, zoals P730D.");
        }
        if (isEmpty(process.getCamundaVersionTag())) {
            findings.add(process, "Geef een versionTag.");
        }
        starts(process);
    }

    private void starts(Process process) {
        long none = model.starts().stream()
                .filter(start -> start.getEventDefinitions().isEmpty())
                .count();
        if (none != 1) {
            findings.add(process, "Een proces heeft één gewone startgebeurtenis; dit heeft er %d.", none);
        }
    }

    private void id(FlowElement element) {
        for (var entry : PREFIXES.entrySet()) {
            if (entry.getKey().isInstance(element)) {
                if (!element.getId().matches(entry.getValue() + WORD)) {
                    findings.add(element, "Het id begint met %s en gaat verder in camelCase.", entry.getValue());
                }
                return;
            }
        }
    }

    private void name(FlowNode node) {
        boolean needsName = node instanceof Activity || node instanceof Event;
        if (needsName && isEmpty(node.getName())) {
            findings.add(node, "Geef dit element een naam.");
        }
    }

    private void message(Message message) {
        String name = message.getName() == null ? "" : message.getName();
        if (!name.matches("[a-z][a-zA-Z-]*\\." + WORD)) {
            findings.add(message, "Een bericht heet <proces>.<naam>, niet %s.", name);
        } else if (!message.getId().equals("Message_" + name.substring(name.indexOf('.') + 1))) {
            findings.add(message, "Het id van dit bericht is Message_%s.", name.substring(name.indexOf('.') + 1));
        }
    }

    private void code(BaseElement definition, String prefix, String code) {
        if (code == null || !code.matches(WORD) || !definition.getId().equals(prefix + code)) {
            findings.add(definition, "Geef een code; het id is %s gevolgd door die code.", prefix);
        }
    }

    private void drawn() {
        var drawn = new HashSet<BaseElement>();
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        model.all(FlowElement.class).stream()
                .filter(element -> !drawn.contains(element))
                .forEach(element -> findings.add(element, "Dit element is niet getekend."));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static Map<Class<? extends FlowElement>, String> prefixes() {
        var prefixes = new LinkedHashMap<Class<? extends FlowElement>, String>();
        prefixes.put(UserTask.class, "userTask_");
        prefixes.put(ServiceTask.class, "serviceTask_");
        prefixes.put(SendTask.class, "serviceTask_");
        prefixes.put(ReceiveTask.class, "receiveTask_");
        prefixes.put(BusinessRuleTask.class, "businessRuleTask_");
        prefixes.put(CallActivity.class, "callActivity_");
        prefixes.put(SubProcess.class, "subProcess_");
        prefixes.put(Gateway.class, "gateway_");
        prefixes.put(StartEvent.class, "startEvent_");
        prefixes.put(EndEvent.class, "endEvent_");
        prefixes.put(Event.class, "event_");
        prefixes.put(SequenceFlow.class, "flow_");
        return prefixes;
    }
}
