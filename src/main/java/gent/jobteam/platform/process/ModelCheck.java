package gent.jobteam.platform.process;

import java.util.List;
import org.camunda.bpm.model.xml.ModelException;

/**
 * Whether each process model stays inside the building blocks that we allow, and everything it names is there.
 *
 * @see "docs/adr/0007-safe-subset-of-bpmn.md"
 */
public class ModelCheck implements ProcessCheck {

    private final KnownNames names;

    public ModelCheck(KnownNames names) {
        this.names = names;
    }

    @Override
    public List<Violation> violations(List<ProcessFiles> processes) {
        return processes.stream().flatMap(files -> check(files).stream()).toList();
    }

    private List<Violation> check(ProcessFiles files) {
        var findings = new Findings(files.id() + ".bpmn");
        new SafeSubset(findings, new ExpressionPlaces(names, findings)).check(files.model());
        try {
            var model = ProcessModel.read(files);
            new ShapeCheck(model, findings).check();
            new StepCheck(model, names.variables(), findings).check();
            new MappingCheck(model, names.variables(), findings).check();
            new FlowCheck(model, names.variables(), findings).check();
        } catch (ModelException wrong) {
            findings.add("", "Dit is geen geldig BPMN-bestand: %s", wrong.getMessage());
        }
        return findings.all();
    }
}
