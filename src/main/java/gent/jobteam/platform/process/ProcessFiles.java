package gent.jobteam.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one process: its model, its decision tables, its forms and its list of variables.
 *
 * @param id the process id, which is the name of the model's file
 * @param resources content by stable resource name ({@code intake.bpmn}, {@code intake-suitability.dmn},
 *     {@code forms/intake/holdMeeting.form}); the same whether the program runs exploded or packaged
 */
public record ProcessFiles(String id, SortedMap<String, String> resources) {

    private static final String MODELS = "processes/";
    private static final String FORMS = "forms/";

    /**
     * All processes on the class path, in the order of their ids.
     *
     * @throws IllegalStateException when a decision table or form belongs to no process
     */
    public static List<ProcessFiles> all() {
        return below("");
    }

    /** The same for another set of processes: {@code root} ends with a slash and holds the two folders. */
    static List<ProcessFiles> below(String root) {
        var files = new TreeMap<String, ProcessFiles>();
        read(root + MODELS, "*.bpmn").forEach((name, content) -> {
            String id = withoutExtension(name);
            files.put(id, new ProcessFiles(id, new TreeMap<>(Map.of(name, content))));
        });
        read(root + MODELS, "*.dmn")
                .forEach((name, content) ->
                        owner(files, withoutExtension(name)).resources().put(name, content));
        read(root + FORMS, "*/*.form").forEach((name, content) -> {
            String process = name.substring(0, name.indexOf('/'));
            if (!files.containsKey(process)) {
                throw new IllegalStateException("Form %s belongs to no process".formatted(name));
            }
            files.get(process).resources().put(FORMS + name, content);
        });
        return List.copyOf(files.values());
    }

    public String model() {
        return resources.get(id + ".bpmn");
    }

    /** Content by resource name of the decision tables; empty when the process has none. */
    public Map<String, String> decisionTables() {
        return ending(".dmn");
    }

    /** Content by resource name of the forms; empty when the process has none. */
    public Map<String, String> forms() {
        return ending(".form");
    }

    /** A decision table belongs to the process with the longest id that its name starts with. */
    private static ProcessFiles owner(Map<String, ProcessFiles> files, String name) {
        return files.values().stream()
                .filter(process -> name.startsWith(process.id() + "-"))
                .max(Comparator.comparingInt(process -> process.id().length()))
                .orElseThrow(() -> new IllegalStateException("%s belongs to no process".formatted(name)));
    }

    private Map<String, String> ending(String extension) {
        var found = new LinkedHashMap<String, String>();
        resources.forEach((name, content) -> {
            if (name.endsWith(extension)) {
                found.put(name, content);
            }
        });
        return found;
    }

    private static String withoutExtension(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Content by the path below {@code folder}. */
    static SortedMap<String, String> read(String folder, String pattern) {
        try {
            var found = new TreeMap<String, String>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + pattern)) {
                found.put(pathBelow(folder, file), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pathBelow(String folder, Resource file) throws IOException {
        var parts = new ArrayList<>(List.of(file.getURL().getPath().split("/")));
        String last = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
        return String.join("/", parts.subList(parts.lastIndexOf(last) + 1, parts.size()));
    }
}
