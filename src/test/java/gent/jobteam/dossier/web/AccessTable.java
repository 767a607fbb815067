package gent.jobteam.dossier.web;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gent.jobteam.identity.Role;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.NoteScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may see what, as written down for the data protection officer; whatever is not written there is refused. */
final class AccessTable {

    /** What somebody has to do with a case; NONE is not in the program. */
    enum Bond {
        NONE("geen band"),
        MANAGER("casemanager"),
        SUBSTITUTE("vervangt"),
        TASK("heeft een taak"),
        ATTENDEE("was op het overleg"),
        EMERGENCY("noodinzage");

        private final String label;

        Bond(String label) {
            this.label = label;
        }
    }

    /** What the participant agreed to share with the partners. */
    enum Agreement {
        YES("yes"),
        ABOUT_WORK("yes"),
        NO("no");

        private final String column;

        Agreement(String column) {
            this.column = column;
        }
    }

    record Line(Map<String, String> cells) {

        boolean isAbout(Role role, Bond bond, Agreement agreement) {
            return cells.get("role").equals(role.name())
                    && parts("tie").contains(bond.name())
                    && parts("agreement").contains(agreement.column);
        }

        boolean shows(DossierSection section) {
            return cells.getOrDefault(section.name(), "").equals("x");
        }

        boolean reads(NoteScope scope) {
            return parts("scopes").contains(scope.name());
        }

        /** Whether what is about the life domain of health is read; the agreement may leave that out. */
        boolean readsAboutHealth(Agreement agreement) {
            String domains = cells.get("domains");
            return domains.equals("all") || domains.equals("agreed") && agreement != Agreement.ABOUT_WORK;
        }

        boolean readsAboutWork() {
            return !cells.get("domains").isEmpty();
        }

        Set<String> parts(String column) {
            return new TreeSet<>(Arrays.asList(cells.get(column).split("\\|")));
        }
    }

    private static final Line NOTHING = new Line(Map.of("scopes", "", "domains", ""));

    private static final Map<String, String> DOMAINS = Map.of(
            "all", "alle",
            "agreed", "die in het akkoord",
            "noWelfare", "geen welzijn",
            "agreedNoWelfare", "die in het akkoord, geen welzijn",
            "", "geen");

    private AccessTable() {}

    static List<Line> sections() {
        return read("/access/sections.csv").stream().map(Line::new).toList();
    }

    static List<Map<String, String>> pages() {
        return read("/access/pages.csv");
    }

    /** The columns of sections, in the order of the table. */
    static List<String> columns() {
        return sections().get(0).cells().keySet().stream()
                .filter(column ->
                        !Set.of("role", "tie", "agreement", "scopes", "domains").contains(column))
                .toList();
    }

    /** A line that shows nothing when there is none. */
    static Line of(Role role, Bond bond, Agreement agreement) {
        return sections().stream()
                .filter(line -> line.isAbout(role, bond, agreement))
                .findFirst()
                .orElse(NOTHING);
    }

    /** Both tables as they stand in {@code docs/toegang.md}. */
    static String sectionsAsMarkdown() {
        var head =
                "| Rol | Band met het dossier | Akkoord om te delen | Ziet | Notities voor | Levensdomeinen |\n|---|---|---|---|---|---|\n";
        return head + sections().stream().map(AccessTable::markdown).collect(joining("\n", "", "\n"));
    }

    static String pagesAsMarkdown() {
        return "| Methode | Adres | Wie |\n|---|---|---|\n"
                + pages().stream()
                        .map(page ->
                                "| %s | `%s` | %s |".formatted(page.get("method"), page.get("path"), page.get("who")))
                        .collect(joining("\n", "", "\n"));
    }

    private static String markdown(Line line) {
        Set<String> agreement = line.parts("agreement");
        String shown = Arrays.stream(DossierSection.values())
                .filter(line::shows)
                .map(DossierSection::label)
                .collect(joining(", "));
        String scopes = Arrays.stream(NoteScope.values())
                .filter(line::reads)
                .map(NoteScope::label)
                .collect(joining(", "));
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        Role.valueOf(line.cells().get("role")).label(),
                        Arrays.stream(Bond.values())
                                .filter(bond -> line.parts("tie").contains(bond.name()))
                                .map(bond -> bond.label)
                                .collect(joining(", ")),
                        agreement.size() == 2 ? "maakt niet uit" : agreement.contains("yes") ? "ja" : "nee",
                        shown,
                        scopes.isEmpty() ? "geen" : scopes,
                        DOMAINS.get(line.cells().get("domains")));
    }

    private static List<Map<String, String>> read(String file) {
        try (var input = AccessTable.class.getResourceAsStream(file);
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(input)) {
            return lines.readAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
