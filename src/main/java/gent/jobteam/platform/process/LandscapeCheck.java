package gent.jobteam.platform.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.ModelException;

/** Whether everything that one process expects of another is there: who it calls, who catches what it throws. */
public class LandscapeCheck implements ProcessCheck {

    /** Stands for an event that catches whatever code. */
    private static final String ANY = "*";

    @Override
    public List<Violation> violations(List<ProcessFiles> processes) {
        List<ProcessModel> models =
                processes.stream().flatMap(LandscapeCheck::readable).toList();
        Set<String> ids = models.stream().map(ProcessModel::id).collect(Collectors.toSet());
        Set<String> caught = models.stream().flatMap(LandscapeCheck::caught).collect(Collectors.toSet());
        return models.stream().flatMap(model -> check(model, ids, caught)).toList();
    }

    private static Stream<Violation> check(ProcessModel model, Set<String> ids, Set<String> caught) {
        var findings = new Findings(model.file());
        for (CallActivity call : model.all(CallActivity.class)) {
            if (!ids.contains(call.getCalledElement())) {
                findings.add(call, "Het proces %s bestaat niet.", call.getCalledElement());
            }
        }
        for (Message message : model.all(Message.class)) {
            String process = String.valueOf(message.getName()).split("\\.")[0];
            if (!ids.contains(process)) {
                findings.add(message, "Een bericht heet <proces>.<naam>; het proces %s bestaat niet.", process);
            }
        }
        for (ThrowEvent event : model.all(ThrowEvent.class)) {
            for (String code : codes(event.getEventDefinitions())) {
                if (!caught.contains(code) && !caught.contains(kind(code) + ANY)) {
                    findings.add(event, "Niemand vangt %s op.", code);
                }
            }
        }
        return findings.all().stream();
    }

    private static Stream<String> caught(ProcessModel model) {
        return model.all(CatchEvent.class).stream()
                .filter(event -> event instanceof BoundaryEvent || event instanceof StartEvent)
                .flatMap(event -> codes(event.getEventDefinitions()).stream());
    }

    /** As {@code error x} or {@code escalation x}. */
    private static Set<String> codes(Collection<EventDefinition> definitions) {
        var codes = new HashSet<String>();
        for (EventDefinition definition : definitions) {
            if (definition instanceof ErrorEventDefinition error) {
                codes.add("error "
                        + (error.getError() == null ? ANY : error.getError().getErrorCode()));
            } else if (definition instanceof EscalationEventDefinition escalation) {
                codes.add("escalation "
                        + (escalation.getEscalation() == null
                                ? ANY
                                : escalation.getEscalation().getEscalationCode()));
            }
        }
        return codes;
    }

    private static String kind(String code) {
        return code.substring(0, code.indexOf(' ') + 1);
    }

    /** {@link ModelCheck} says what is wrong with the others. */
    private static Stream<ProcessModel> readable(ProcessFiles files) {
        try {
            return Stream.of(ProcessModel.read(files));
        } catch (ModelException notedElsewhere) {
            return Stream.empty();
        }
    }
}
