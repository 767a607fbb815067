package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.OfferLists.Snapshot;
import gent.jobteam.directory.web.SemicolonText.Row;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a list from a spreadsheet would do to the directory; says in Dutch what is wrong with which line. */
final class OfferListCheck {

    /** Largest file, in bytes. */
    static final int LARGEST = 200 * 1024;

    private static final int MOST_LINES = 2000;
    private static final int LONGEST_LINE = 5000;

    /** What is earlier is a slip of the pen. */
    private static final LocalDate FIRST_REVIEW = LocalDate.of(2000, 1, 1);

    private static final Map<String, String> FIELD_NAMES = Map.of(
            "domains", "domein",
            "languages", "talen",
            "districts", "wijken",
            "owner", "wie houdt dit bij",
            "email", "e-mail",
            "condition", "voor wie",
            "contactFunction", "vraag naar",
            "phone", "telefoon",
            "address", "adres");

    /**
     * One line.
     *
     * @param kind {@code fout}, {@code nieuw}, {@code anders} or {@code zelfde}
     * @param details Dutch: what is wrong, or what would change
     */
    record Line(int number, String organisation, String kind, List<String> details) {}

    /**
     * What would happen.
     *
     * @param problem Dutch: why the file cannot be read at all; empty when it can
     * @param entries as they would be; empty when any line is wrong
     * @param missing names that the list does not name: they stay
     */
    record Result(String problem, List<Line> lines, List<Offer> entries, List<String> missing) {

        static Result unreadable(String problem) {
            return new Result(problem, List.of(), List.of(), List.of());
        }

        public List<Line> of(String kind) {
            return lines.stream().filter(line -> line.kind().equals(kind)).toList();
        }

        public boolean canBeTaken() {
            return problem.isEmpty() && of("fout").isEmpty();
        }
    }

    private final OfferSheet sheet;
    private final OfferChoices choices;
    private final LocalDate today;
    private final Map<String, Offer> known = new HashMap<>();

    OfferListCheck(OfferSheet sheet, OfferChoices choices, Snapshot snapshot, LocalDate today) {
        this.sheet = sheet;
        this.choices = choices;
        this.today = today;
        snapshot.offers().forEach(offer -> known.put(key(offer.organisation()), offer));
    }

    Result check(byte[] file) {
        if (file.length > LARGEST) {
            return Result.unreadable("Het bestand is te groot: hoogstens %d kB.".formatted(LARGEST / 1024));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return Result.unreadable("Het bestand is niet als UTF-8 bewaard. Kies in je rekenblad bij bewaren"
                    + " “CSV UTF-8 (door lijstscheidingstekens gescheiden)”.");
        }
        return check(text);
    }

    Result check(String text) {
        List<Row> rows = SemicolonText.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (rows.isEmpty()) {
            return Result.unreadable("Het bestand is leeg.");
        }
        Row header = rows.get(0);
        if (!header.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList()
                .equals(OfferSheet.COLUMNS)) {
            return Result.unreadable(
                    "De eerste lijn moet de kolommen noemen, met een puntkomma ertussen en in deze volgorde: %s."
                            .formatted(String.join("; ", OfferSheet.COLUMNS)));
        }
        if (rows.size() - 1 > MOST_LINES) {
            return Result.unreadable("Het bestand telt %d lijnen. Hoogstens %d kunnen in één keer."
                    .formatted(rows.size() - 1, MOST_LINES));
        }
        return lines(rows.subList(1, rows.size()));
    }

    private Result lines(List<Row> rows) {
        var lines = new ArrayList<Line>();
        var entries = new ArrayList<Offer>();
        var named = new HashSet<String>();
        for (Row row : rows) {
            lines.add(line(row, named, entries));
        }
        List<String> missing = known.values().stream()
                .filter(offer -> !offer.isArchived() && !named.contains(key(offer.organisation())))
                .map(Offer::organisation)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new Result("", lines, entries, missing);
    }

    private Line line(Row row, Set<String> named, List<Offer> entries) {
        String shape = shapeError(row);
        if (!shape.isEmpty()) {
            return new Line(row.line(), "", "fout", List.of(shape));
        }
        Offer before = known.get(key(row.cells().get(0)));
        OfferForm form = sheet.form(row.cells(), before == null ? 0 : before.version());
        List<String> errors = errors(row, form, before, named);
        if (!errors.isEmpty()) {
            return new Line(row.line(), form.organisation(), "fout", errors);
        }
        LocalDate reviewed = OfferSheet.day(row.cells().get(10)).orElse(before == null ? null : before.reviewedOn());
        Offer after = before == null ? form.of(reviewed) : form.of(before, reviewed);
        entries.add(after);
        if (before == null) {
            return new Line(row.line(), form.organisation(), "nieuw", List.of());
        }
        List<String> changes = changes(before, after);
        return new Line(row.line(), before.organisation(), changes.isEmpty() ? "zelfde" : "anders", changes);
    }

    private static String shapeError(Row row) {
        if (!row.closed()) {
            return "Er staat een aanhalingsteken te weinig.";
        }
        if (row.cells().stream().mapToInt(String::length).sum() > LONGEST_LINE) {
            return "Deze lijn is te lang: hoogstens %d tekens.".formatted(LONGEST_LINE);
        }
        return row.cells().size() == OfferSheet.COLUMNS.size()
                ? ""
                : "Deze lijn telt %d cellen in plaats van %d."
                        .formatted(row.cells().size(), OfferSheet.COLUMNS.size());
    }

    private List<String> errors(Row row, OfferForm form, Offer before, Set<String> named) {
        var errors = new ArrayList<String>();
        if (!form.nameError().isEmpty()) {
            errors.add("naam: " + form.nameError());
        } else if (!named.add(key(form.organisation()))) {
            errors.add("naam: Deze organisatie staat al op een vorige lijn.");
        }
        if (before != null && before.isArchived()) {
            errors.add("naam: Deze organisatie staat in het archief. Haal ze eerst terug.");
        }
        form.errors(choices).forEach((field, error) -> errors.add(FIELD_NAMES.get(field) + ": " + error));
        try {
            OfferSheet.day(row.cells().get(10)).ifPresent(day -> {
                if (day.isAfter(today)) {
                    errors.add("nagekeken op: Kies vandaag of een vroegere dag.");
                } else if (day.isBefore(FIRST_REVIEW)) {
                    errors.add("nagekeken op: Kies een dag vanaf 1/1/2000.");
                }
            });
        } catch (DateTimeParseException noDay) {
            errors.add("nagekeken op: Vul een datum in, bijvoorbeeld 3/12/2026.");
        }
        return errors;
    }

    private List<String> changes(Offer before, Offer after) {
        List<String> old = sheet.cells(before);
        List<String> next = sheet.cells(after);
        var changes = new ArrayList<String>();
        for (int column = 0; column < next.size(); column++) {
            if (!old.get(column).equals(next.get(column))) {
                changes.add("%s: %s → %s"
                        .formatted(OfferSheet.COLUMNS.get(column), shown(old.get(column)), shown(next.get(column))));
            }
        }
        return changes;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "leeg" : cell;
    }

    private static String key(String organisation) {
        return organisation.strip().toLowerCase(Locale.ROOT);
    }
}
