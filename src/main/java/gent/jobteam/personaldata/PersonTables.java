package gent.jobteam.personaldata;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Which tables hold something about a person, found by what they refer to: the person, one of her cases, or a row of such
 * a table. A table that a module adds is therefore exported and erased without anybody thinking of it; what is done
 * otherwise stands with its reason in {@code personaldata/tables.csv}.
 */
final class PersonTables {

    private static final String PERSON = "participant";
    private static final String CASE = "case_file";

    /** A line of {@code personaldata/tables.csv}. */
    record Rule(String table, String export, String erase, String reason) {}

    /** A column that refers to a column of another table. */
    record Reference(String table, String column, String toTable, String toColumn) {}

    private final Map<String, Set<String>> columns;
    private final List<Reference> references;
    private final Map<String, Rule> rules;
    private final Map<String, PersonTable> found = new LinkedHashMap<>();

    /** @param columns of each table of the application */
    PersonTables(Map<String, Set<String>> columns, List<Reference> references) {
        this.columns = columns;
        this.references = references;
        this.rules = rules();
        columns.keySet().forEach(table -> find(table, new LinkedHashSet<>()));
    }

    /** Those that refer to others come before them, so that they can be emptied in this order. */
    List<PersonTable> inOrderOfErasing() {
        var order = new LinkedHashSet<String>();
        found.keySet().forEach(table -> after(table, order, new LinkedHashSet<>()));
        return order.stream().map(found::get).toList();
    }

    /** Tables that hold nothing about a person as far as we can see, and of which nobody says why. */
    List<String> unexplained() {
        return columns.keySet().stream()
                .filter(table -> !found.containsKey(table) && !rules.containsKey(table))
                .toList();
    }

    /** Names on the list of exceptions. */
    Set<String> explained() {
        return rules.keySet();
    }

    private void after(String table, Set<String> order, Set<String> asking) {
        if (order.contains(table) || !asking.add(table)) {
            return;
        }
        references.stream()
                .filter(reference -> reference.toTable().equals(table) && found.containsKey(reference.table()))
                .forEach(reference -> after(reference.table(), order, asking));
        order.add(table);
    }

    private String find(String table, Set<String> asking) {
        if (found.containsKey(table)) {
            return found.get(table).condition();
        }
        if (!asking.add(table) || isNobodys(table)) {
            return "";
        }
        var conditions = new LinkedHashSet<String>();
        if (table.equals(PERSON)) {
            conditions.add("id = :person");
        }
        if (columns.get(table).contains("participant_id")) {
            conditions.add("participant_id = :person");
        }
        if (columns.get(table).contains("case_number")) {
            conditions.add("case_number = any (:cases)");
        }
        for (Reference reference : references) {
            if (reference.table().equals(table) && !reference.toTable().equals(table)) {
                add(conditions, reference, asking);
            }
        }
        asking.remove(table);
        if (conditions.isEmpty()) {
            return "";
        }
        String condition = conditions.stream().collect(Collectors.joining(" or ", "(", ")"));
        Rule rule = rules.get(table);
        found.put(
                table,
                new PersonTable(
                        table,
                        condition,
                        rule == null || rule.export().equals("yes"),
                        rule == null || rule.erase().equals("yes")));
        return condition;
    }

    private void add(Set<String> conditions, Reference reference, Set<String> asking) {
        if (reference.toTable().equals(PERSON)) {
            conditions.add(reference.column() + " = :person");
        } else if (reference.toTable().equals(CASE)) {
            conditions.add(reference.column() + " = any (:cases)");
        } else {
            String parent = find(reference.toTable(), asking);
            if (!parent.isEmpty()) {
                conditions.add("%s in (select %s from %s where %s)"
                        .formatted(reference.column(), reference.toColumn(), reference.toTable(), parent));
            }
        }
    }

    /** Neither exported nor erased, so it does not matter what it refers to. */
    private boolean isNobodys(String table) {
        Rule rule = rules.get(table);
        return rule != null && rule.export().equals("no") && rule.erase().equals("no");
    }

    private static Map<String, Rule> rules() {
        try (var file = new ClassPathResource("personaldata/tables.csv").getInputStream();
                MappingIterator<Rule> lines = new CsvMapper()
                        .readerFor(Rule.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return new ArrayList<>(lines.readAll())
                    .stream()
                            .collect(Collectors.toMap(
                                    Rule::table, rule -> rule, (one, other) -> one, LinkedHashMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
