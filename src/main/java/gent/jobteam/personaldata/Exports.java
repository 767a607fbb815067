package gent.jobteam.personaldata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Everything about a person over all her cases, for her, and what one organisation sees of it. Made by whoever guides her
 * and by nobody else; each time it is logged in every case. Notes that the guide may not read stay out, and are counted
 * for the organisation that can hand them over: also for an export nobody reads beyond a scope.
 */
@Service
public class Exports {

    private static final String FORMAT = "jobteam-uitvoer-1";
    private static final String NOTES = "note";
    private static final String MESSAGES = "message";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"\\\\]+");

    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final CaseFiles cases;
    private final JdbcPersonTables tables;
    private final List<DossierPart> parts;
    private final ObjectMapper json;
    private final Clock clock;

    Exports(
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            CaseFiles cases,
            JdbcPersonTables tables,
            List<DossierPart> parts,
            ObjectMapper json,
            Clock clock) {
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.cases = cases;
        this.tables = tables;
        this.parts = List.copyOf(parts);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Everything, or what one organisation sees, as rows.
     *
     * @param organisation empty for everything
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public Export rows(CaseNumber number, Viewer viewer, String organisation) {
        UUID person = person(number, viewer);
        List<String> numbers = numbers(person, organisation);
        note(person, viewer, "JSON", organisation);
        var rows = new TreeMap<String, List<JsonNode>>();
        Map<String, Integer> elsewhere = new TreeMap<>();
        if (organisation.isEmpty()) {
            for (PersonTable table : tables.find().inOrderOfErasing()) {
                add(rows, table, tables.rows(table, person, numbers));
            }
            elsewhere = keepReadable(rows, viewer);
        } else {
            numbers.forEach(seen -> addSeen(rows, person, new CaseNumber(seen), organisation));
        }
        return new Export(FORMAT, LocalTime.dayOf(clock.instant()), organisation, numbers, rows, elsewhere);
    }

    /**
     * The same, as sentences in Dutch.
     *
     * @throws NoSuchDossier when there is none, or the viewer does not guide this participant
     */
    public List<Readable> sentences(CaseNumber number, Viewer viewer, String organisation) {
        UUID person = person(number, viewer);
        note(person, viewer, "PDF", organisation);
        var found = new ArrayList<Readable>();
        for (String text : numbers(person, organisation)) {
            var each = new CaseNumber(text);
            Viewer reader = reader(viewer, organisation);
            Access access = access(each, organisation);
            wall.read(each, reader, access, () -> cases.head(each).map(head -> new Readable(head, lines(each, access))))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Map<DossierSection, List<DossierLine>> lines(CaseNumber number, Access access) {
        Map<DossierSection, List<DossierLine>> sections = new EnumMap<>(DossierSection.class);
        for (DossierPart part : parts) {
            if (access.shows(part.section())) {
                List<DossierLine> lines = part.lines(number);
                if (!lines.isEmpty()) {
                    sections.computeIfAbsent(part.section(), section -> new ArrayList<>())
                            .addAll(lines);
                }
            }
        }
        return sections;
    }

    private UUID person(CaseNumber number, Viewer viewer) {
        if (!accesses.asksToGuide(number, viewer)) {
            throw new NoSuchDossier();
        }
        return cases.get(number).participant().id();
    }

    private List<String> numbers(UUID person, String organisation) {
        return tables.casesOf(person).stream()
                .filter(number -> organisation.isEmpty()
                        || !access(new CaseNumber(number), organisation).isNone())
                .toList();
    }

    private void note(UUID person, Viewer viewer, String form, String organisation) {
        String detail = organisation.isEmpty() ? form : form + " " + organisation;
        tables.casesOf(person).forEach(number -> log.note(new CaseNumber(number), viewer, "EXPORTED", detail));
    }

    private Access access(CaseNumber number, String organisation) {
        return organisation.isEmpty() ? accesses.ofThePersonHerself() : accesses.ofOrganisation(number, organisation);
    }

    /** Nobody in particular of the organisation: what somebody wrote for herself alone is not what it sees. */
    private static Viewer reader(Viewer viewer, String organisation) {
        return organisation.isEmpty() ? viewer : new Viewer("", Set.of(), organisation);
    }

    private void addSeen(Map<String, List<JsonNode>> rows, UUID person, CaseNumber number, String organisation) {
        Set<String> shown = tables.shownToReaders();
        List<PersonTable> found = tables.find().inOrderOfErasing().stream()
                .filter(table -> shown.contains(table.name()))
                .toList();
        Map<PersonTable, List<String>> read =
                wall.read(number, reader(null, organisation), accesses.ofOrganisation(number, organisation), () -> {
                    var seen = new LinkedHashMap<PersonTable, List<String>>();
                    found.forEach(table -> seen.put(table, tables.rows(table, person, List.of(number.value()))));
                    return seen;
                });
        read.forEach((table, texts) -> add(rows, table, texts));
    }

    private void add(Map<String, List<JsonNode>> rows, PersonTable table, List<String> texts) {
        if (table.exported() && !texts.isEmpty()) {
            List<JsonNode> list = rows.computeIfAbsent(table.name(), name -> new ArrayList<>());
            texts.stream()
                    .map(text -> parsed(withoutLinks(table, text)))
                    .filter(row -> !list.contains(row))
                    .forEach(list::add);
        }
    }

    /** Whoever has the link in a letter can answer in the place of the receiver. */
    private static String withoutLinks(PersonTable table, String row) {
        return table.name().equals(MESSAGES) ? LINK.matcher(row).replaceAll("(link weggelaten)") : row;
    }

    /** Leaves the notes out that the viewer may not read, and counts them for the organisation that wrote them. */
    private static Map<String, Integer> keepReadable(Map<String, List<JsonNode>> rows, Viewer viewer) {
        var elsewhere = new TreeMap<String, Integer>();
        var readable = new ArrayList<JsonNode>();
        for (JsonNode note : rows.getOrDefault(NOTES, List.of())) {
            if (mayRead(note, viewer)) {
                readable.add(note);
            } else {
                elsewhere.merge(note.path("organisation").asText(), 1, Integer::sum);
            }
        }
        rows.remove(NOTES);
        if (!readable.isEmpty()) {
            rows.put(NOTES, readable);
        }
        return elsewhere;
    }

    private static boolean mayRead(JsonNode note, Viewer viewer) {
        boolean own = note.path("author_id").asText().equals(viewer.userId());
        return own
                || switch (note.path("scope").asText()) {
                    case "CASE_TEAM", "PARTNERS" -> true;
                    case "ORGANISATION" -> note.path("organisation").asText().equals(viewer.organisation());
                    default -> false;
                };
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException theDatabaseWroteIt) {
            throw new IllegalStateException(theDatabaseWroteIt);
        }
    }
}
