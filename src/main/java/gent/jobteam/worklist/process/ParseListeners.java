package gent.jobteam.worklist.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What looks at each model when the engine reads it. */
final class ParseListeners {

    private ParseListeners() {}

    /** After those that the engine has already. */
    static void add(ProcessEngineConfigurationImpl engine, BpmnParseListener listener) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            engine.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(listener);
    }
}
