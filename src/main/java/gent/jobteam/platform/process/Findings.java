package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Collects what is wrong with one file. */
public class Findings {

    private final String file;
    private final List<Violation> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public void add(String element, String explanation, Object... values) {
        found.add(new Violation(file, element == null ? "" : element, explanation.formatted(values)));
    }

    void add(BaseElement element, String explanation, Object... values) {
        add(element.getId(), explanation, values);
    }

    public List<Violation> all() {
        return found;
    }
}
