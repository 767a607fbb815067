package gent.jobteam.platform.process;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The tiny processes in {@code src/test/resources/samples}, and what is wrong with a changed one. */
public final class SampleProcesses {

    static final String ROOT = "samples/";

    public static final KnownNames NAMES = new KnownNames(
            Set.of("shelveBookDelegate", "remindReaderDelegate"),
            Set.of("lateListener"),
            Set.of("shelfListener"),
            Set.of("taskDue", "followUp"),
            Set.of("coach", "coordination"),
            VariableCatalog.below(ROOT));

    private SampleProcesses() {}

    public static List<ProcessFiles> all() {
        return ProcessFiles.below(ROOT);
    }

    public static ProcessFiles of(String process) {
        return all().stream()
                .filter(files -> files.id().equals(process))
                .findFirst()
                .orElseThrow();
    }

    /** The same process with one file changed. */
    public static ProcessFiles changed(String process, String resource, UnaryOperator<String> change) {
        var resources = new TreeMap<>(of(process).resources());
        resources.computeIfPresent(resource, (name, content) -> {
            String changed = change.apply(content);
            if (changed.equals(content)) {
                throw new AssertionError("Nothing changed in " + resource);
            }
            return changed;
        });
        return new ProcessFiles(process, resources);
    }

    /** The same process with a text in its model replaced. */
    public static ProcessFiles model(String process, String part, String replacement) {
        return changed(process, process + ".bpmn", model -> model.replace(part, replacement));
    }
}
