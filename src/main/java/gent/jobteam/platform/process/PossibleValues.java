package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All the values that some variables can have together, where the allow-list names each of them. */
final class PossibleValues {

    /** More combinations than this are not tried. */
    private static final int MOST = 20_000;

    private static final Pattern ALTERNATIVES = Pattern.compile("\\w+(\\|\\w+)*");

    private PossibleValues() {}

    /** Each combination by variable name; empty when a variable has no countable values or there are too many. */
    static Optional<List<Map<String, Object>>> of(Collection<String> names, VariableCatalog variables) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (String name : names) {
            List<?> values = variables.find(name).map(PossibleValues::each).orElse(List.of());
            if (values.isEmpty() || (long) all.size() * values.size() > MOST) {
                return Optional.empty();
            }
            all = combine(all, name, values);
        }
        return Optional.of(all);
    }

    private static List<Map<String, Object>> combine(List<Map<String, Object>> all, String name, List<?> values) {
        var combined = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> one : all) {
            for (Object value : values) {
                var more = new TreeMap<>(one);
                more.put(name, value);
                combined.add(more);
            }
        }
        return combined;
    }

    private static List<?> each(VariableCatalog.Entry entry) {
        if (entry.type().equals("flag")) {
            return List.of(true, false);
        }
        boolean named = entry.type().equals("text")
                && ALTERNATIVES.matcher(entry.shape()).matches();
        return named ? List.of(entry.shape().split("\\|")) : List.of();
    }
}
