package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Who catches an error or escalation: around the event that throws it, or in whichever process called. */
class Catchers {

    /** Stands for an event that catches whatever code. */
    private static final String ANY = "*";

    /** Codes caught at the border of an activity, by activity. */
    private final Map<ModelElementInstance, Set<String>> atBorder = new HashMap<>();

    /** Codes caught by an event subprocess, by the scope that it stands in. */
    private final Map<ModelElementInstance, Set<String>> inScope = new HashMap<>();

    private final Map<String, List<CallActivity>> callsTo = new HashMap<>();

    Catchers(Collection<ProcessModel> models) {
        for (ProcessModel model : models) {
            model.all(BoundaryEvent.class)
                    .forEach(event -> atBorder.computeIfAbsent(event.getAttachedTo(), activity -> new HashSet<>())
                            .addAll(codes(event.getEventDefinitions())));
            model.all(StartEvent.class).stream()
                    .filter(start -> start.getParentElement() instanceof SubProcess)
                    .forEach(start -> inScope.computeIfAbsent(
                                    start.getParentElement().getParentElement(), scope -> new HashSet<>())
                            .addAll(codes(start.getEventDefinitions())));
            model.all(CallActivity.class)
                    .forEach(call -> callsTo.computeIfAbsent(call.getCalledElement(), process -> new ArrayList<>())
                            .add(call));
        }
    }

    /** As {@code error x} or {@code escalation x}. */
    static Set<String> codes(Collection<EventDefinition> definitions) {
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

    /** Id of a process in which the code is thrown or arrives and nobody catches it; empty when there is none. */
    Optional<String> missing(ModelElementInstance thrower, String code) {
        return missing(thrower, code, new HashSet<>());
    }

    private Optional<String> missing(ModelElementInstance thrower, String code, Set<String> seen) {
        ModelElementInstance at = thrower;
        while (!(at instanceof Process)) {
            if (catches(atBorder.get(at), code) || catches(inScope.get(at.getParentElement()), code)) {
                return Optional.empty();
            }
            at = at.getParentElement();
        }
        String process = ((Process) at).getId();
        if (!seen.add(process)) {
            return Optional.empty();
        }
        List<CallActivity> calls = callsTo.getOrDefault(process, List.of());
        return calls.isEmpty()
                ? Optional.of(process)
                : calls.stream()
                        .flatMap(call -> missing(call, code, seen).stream())
                        .findFirst();
    }

    private static boolean catches(Set<String> caught, String code) {
        return caught != null
                && (caught.contains(code) || caught.contains(code.substring(0, code.indexOf(' ') + 1) + ANY));
    }
}
