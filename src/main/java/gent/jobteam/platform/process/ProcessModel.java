package gent.jobteam.platform.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process as its files describe it. */
record ProcessModel(ProcessFiles files, BpmnModelInstance model) {

    /** @throws ModelException when the file is no BPMN model or does not follow its schema */
    static ProcessModel read(ProcessFiles files) {
        return new ProcessModel(
                files,
                Bpmn.readModelFromStream(new ByteArrayInputStream(files.model().getBytes(StandardCharsets.UTF_8))));
    }

    String id() {
        return files.id();
    }

    String file() {
        return id() + ".bpmn";
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** The start events of the process itself, not of its subprocesses. */
    List<StartEvent> starts() {
        return all(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .toList();
    }

    static boolean isNone(Collection<EventDefinition> definitions) {
        return definitions.isEmpty();
    }

    /** {@code forms/intake/holdMeeting.form} of {@code intake_holdMeeting}; the file need not exist. */
    static String formFile(String formId) {
        int split = formId.lastIndexOf('_');
        return "forms/%s/%s.form".formatted(formId.substring(0, Math.max(split, 0)), formId.substring(split + 1));
    }
}
