package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an entry stands on a line of a spreadsheet: words as people read them, several in one cell with a bar between. */
final class OfferSheet {

    static final List<String> COLUMNS = List.of(
            "naam",
            "domein",
            "voor wie",
            "talen",
            "wijken",
            "vraag naar",
            "e-mail",
            "telefoon",
            "adres",
            "wie houdt dit bij",
            "nagekeken op");

    private static final String BAR = "|";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Partnership partnership;

    OfferSheet(Partnership partnership) {
        this.partnership = partnership;
    }

    String write(List<Offer> offers) {
        return Stream.concat(Stream.of(COLUMNS), offers.stream().map(this::cells))
                .map(SemicolonText::write)
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    /** In the order of the columns. */
    List<String> cells(Offer offer) {
        return List.of(
                offer.organisation(),
                words(offer.domains(), partnership::offerCategoryLabel),
                offer.condition(),
                words(offer.languages(), partnership::languageLabel),
                words(offer.districts(), Function.identity()),
                offer.contactFunction(),
                offer.email(),
                offer.phone(),
                offer.address(),
                offer.owner(),
                offer.reviewedOn() == null ? "" : DAY.format(offer.reviewedOn()));
    }

    /** @param version of the entry that it changes; 0 for a new one */
    OfferForm form(List<String> cells, int version) {
        return new OfferForm(
                Integer.toString(version),
                cells.get(0),
                codes(cells.get(1), partnership.offerCategories(), Labelled::code, Labelled::label),
                codes(cells.get(3), partnership.languages(), Language::code, Language::label),
                parts(cells.get(4)),
                cells.get(2),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9));
    }

    /**
     * The day of a cell, {@code 3/12/2026} or {@code 2026-12-03}; empty for an empty cell.
     *
     * @throws DateTimeParseException when it is no day
     */
    static Optional<LocalDate> day(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cell.contains("/") ? LocalDate.parse(cell, DAY) : LocalDate.parse(cell));
    }

    private static String words(List<String> codes, Function<String, String> label) {
        return codes.stream().map(label).collect(Collectors.joining(BAR));
    }

    /** What is no label of the list stays as it was typed. */
    private static <T> List<String> codes(
            String cell, List<T> list, Function<T, String> code, Function<T, String> label) {
        return parts(cell).stream()
                .map(word -> list.stream()
                        .filter(item -> label.apply(item).equalsIgnoreCase(word))
                        .map(code)
                        .findFirst()
                        .orElse(word))
                .toList();
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
