package gent.jobteam.platform.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.ModelException;

/**
 * Whether everything that one process expects of another is there: the process it calls, and whoever catches what it
 * throws. The engine says nothing of an escalation that nobody catches, so a person could be let go silently.
 */
public class LandscapeCheck implements ProcessCheck {

    @Override
    public List<Violation> violations(List<ProcessFiles> processes) {
        var models = new TreeMap<String, ProcessModel>();
        for (ProcessFiles files : processes) {
            try {
                models.put(files.id(), ProcessModel.read(files));
            } catch (ModelException notedElsewhere) {
                // ModelCheck says what is wrong with it.
            }
        }
        var catchers = new Catchers(models.values());
        return models.values().stream()
                .flatMap(model -> check(model, models, catchers).stream())
                .toList();
    }

    private static List<Violation> check(ProcessModel model, Map<String, ProcessModel> models, Catchers catchers) {
        var findings = new Findings(model.file());
        for (CallActivity call : model.all(CallActivity.class)) {
            if (!models.containsKey(String.valueOf(call.getCalledElement()))) {
                findings.add(call, "Het proces %s bestaat niet.", call.getCalledElement());
            }
        }
        for (Message message : model.all(Message.class)) {
            String process = String.valueOf(message.getName()).split("\\.")[0];
            if (!models.containsKey(process)) {
                findings.add(message, "Een bericht heet <proces>.<naam>; het proces %s bestaat niet.", process);
            }
        }
        for (ThrowEvent event : model.all(ThrowEvent.class)) {
            for (String code : Catchers.codes(event.getEventDefinitions())) {
                catchers.missing(event, code)
                        .ifPresent(process -> findings.add(event, "In %s vangt niemand %s op.", process, code));
            }
        }
        return findings.all();
    }
}
