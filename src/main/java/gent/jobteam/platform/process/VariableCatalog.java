package gent.jobteam.platform.process;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The only variables that the engine may hold: no personal data, only ids, codes, dates and decisions.
 *
 * <p>Read from {@code processes/<process>.variables.csv} (columns {@code name,type,shape,meaning}), which a data
 * protection officer can read. Whatever is not listed there is refused by {@link VariableGuard}.
 */
public final class VariableCatalog {

    /** Longest text that the engine keeps in its own columns. */
    private static final int LONGEST_TEXT = 200;

    /** What the engine counts itself for an activity that runs once per element of a list. */
    private static final List<String> MULTI_INSTANCE =
            List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    /**
     * One allowed variable.
     *
     * @param type {@code text}, {@code flag}, {@code number} (whole) or {@code moment}
     * @param shape regular expression that a text must match as a whole; empty for the other types
     * @param meaning in Dutch, for whoever checks what the engine knows
     */
    public record Entry(String name, String type, String shape, String meaning) {

        /** Whether the engine may hold this value under this name; {@code null} always may. */
        public boolean accepts(Object value) {
            if (value == null) {
                return true;
            }
            return switch (type) {
                case "text" ->
                    value instanceof String text && text.length() <= LONGEST_TEXT && Pattern.matches(shape, text);
                case "flag" -> value instanceof Boolean;
                case "number" -> value instanceof Integer;
                case "moment" -> value instanceof Date;
                default -> false;
            };
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>();

    /**
     * The catalog on the class path.
     *
     * @throws IllegalStateException when two processes give the same name another type or shape
     */
    public static VariableCatalog load() {
        return below("");
    }

    /** The same for another set of processes: {@code root} ends with a slash. */
    static VariableCatalog below(String root) {
        var catalog = new VariableCatalog();
        for (String name : MULTI_INSTANCE) {
            catalog.entries.put(
                    name, new Entry(name, "number", "", "Telling van de engine bij een stap per persoon of dienst"));
        }
        ProcessFiles.read(root + "processes/", "*.variables.csv").forEach(catalog::add);
        return catalog;
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    private void add(String file, String csv) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Entry> rows =
                new CsvMapper().readerFor(Entry.class).with(schema).readValues(csv)) {
            rows.forEachRemaining(entry -> add(file, entry));
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        } catch (RuntimeJsonMappingException failure) {
            throw new IllegalStateException(
                    "%s cannot be read; a comma needs quotes around it".formatted(file), failure);
        }
    }

    private void add(String file, Entry entry) {
        Entry other = entries.putIfAbsent(entry.name(), entry);
        if (other != null
                && !(other.type().equals(entry.type()) && other.shape().equals(entry.shape()))) {
            throw new IllegalStateException("%s gives variable %s another type or shape".formatted(file, entry.name()));
        }
    }
}
