package gent.jobteam.dossier.web;

import static java.util.stream.Collectors.joining;

import gent.jobteam.form.FormTitles;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.LogEntry;
import gent.jobteam.privacy.LogSummary;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the log of a dossier into plain Dutch. */
@Component
class LogViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm 'uur'", LocalTime.DUTCH);

    /** What a colleague did, as told to the participant; attempts that failed are none of the reading. */
    private static final Map<String, String> TOLD = Map.of(
            DossierLog.READ,
            "las uw dossier",
            DossierLog.CHANGED,
            "schreef iets in uw dossier",
            DossierLog.EMERGENCY,
            "opende uw dossier in een noodgeval",
            "FOUND",
            "zocht op uw naam",
            "EXPORTED",
            "maakte een uitvoer van uw gegevens",
            "ERASURE",
            "behandelde een vraag om uw dossier te wissen");

    /** Changes that are no section and no form; never what stands in the other dossier of a link. */
    private static final Map<String, String> CHANGES = Map.of(
            "PERSON", "verbeterde de naam of de contactgegevens",
            "ARRIVED", "noteerde aan de balie dat de deelnemer er was",
            "NOT_ARRIVED", "noteerde aan de balie dat de deelnemer er toch niet was",
            "CALLED", "vertelde de deelnemer wat een bericht niet kon",
            "LINK", "noteerde dat een ander dossier van dezelfde persoon is",
            "LINK_ASKED", "vroeg een ander team of het om dezelfde persoon gaat",
            "LINK_REFUSED", "antwoordde dat een ander dossier niet van dezelfde persoon is",
            "UNLINK", "noteerde dat een ander dossier niet van dezelfde persoon is",
            "agreed", "noteerde een akkoord om te delen",
            "refused", "noteerde dat er geen akkoord is om te delen");

    /** By the first word of the detail; the second one is the reason, which is told where it is decided. */
    private static final Map<String, String> ERASURES = Map.of(
            "ASKED", "vroeg om dit dossier te wissen",
            "APPROVED", "besliste om dit dossier te wissen",
            "REFUSED", "besliste om dit dossier niet te wissen");

    /** What is read or changed and is neither a section nor a form. */
    private static final Map<String, String> OTHER_PARTS = Map.of(
            "SHEET", "het blad van de deelnemer",
            "APPOINTMENTS", "de afspraakmomenten",
            "RECEPTION", "de naam op de lijst van de balie",
            "SESSIONS", "de sessies",
            "starAxes", "de levensdomeinen van de ster",
            "persona", "de persona",
            "learningNote", "de leernotities");

    private final StaffDirectory staff;
    private final FormTitles forms;

    LogViews(StaffDirectory staff, FormTitles forms) {
        this.staff = staff;
        this.forms = forms;
    }

    /** @param what Dutch: what she did, and with which sections or which form */
    record EntryView(String on, String time, String name, String organisation, String what) {}

    /** @param often Dutch, such as "3 keer" */
    record ReaderView(String name, String organisation, String what, String often, String last) {}

    List<EntryView> of(List<LogEntry> entries) {
        Function<String, String> names = names();
        return entries.stream()
                .map(entry -> new EntryView(
                        day(entry.at()),
                        TIME.format(entry.at().atZone(LocalTime.ZONE)),
                        names.apply(entry.userId()),
                        entry.organisation(),
                        what(entry)))
                .toList();
    }

    List<ReaderView> forParticipant(List<LogSummary> readers) {
        Function<String, String> names = names();
        return readers.stream()
                .filter(reader -> TOLD.containsKey(reader.kind()))
                .map(reader -> new ReaderView(
                        names.apply(reader.userId()),
                        reader.organisation(),
                        TOLD.get(reader.kind()),
                        reader.times() + " keer",
                        day(reader.last())))
                .toList();
    }

    static String day(Instant moment) {
        return LocalTime.show(LocalTime.dayOf(moment));
    }

    private String what(LogEntry entry) {
        return switch (entry.kind()) {
            case DossierLog.READ -> "las " + sections(entry.detail());
            case DossierLog.CHANGED -> changed(entry.detail());
            case DossierLog.EMERGENCY -> "opende het dossier in een noodgeval";
            case "FOUND" -> "zocht deze persoon en hoorde dat er een dossier is";
            case DossierLog.REFUSED -> "wilde dit dossier openen en mocht niet";
            case "EXPORTED" -> exported(entry.detail());
            case "ERASURE" -> ERASURES.getOrDefault(entry.detail().split(" ")[0], "behandelde een vraag om te wissen");
            default -> "deed iets anders met dit dossier";
        };
    }

    private String changed(String detail) {
        if (CHANGES.containsKey(detail)) {
            return CHANGES.get(detail);
        }
        String title = forms.titleOf(detail);
        return "wijzigde " + (title.equals(detail) ? sections(detail) : "met het formulier: " + title);
    }

    /** @param detail the form of the export, and the organisation when it is about what that one sees */
    private static String exported(String detail) {
        String[] parts = detail.split(" ", 2);
        String form = parts[0].toLowerCase(Locale.ROOT);
        return parts.length == 1
                ? "maakte een uitvoer van alle gegevens (%s)".formatted(form)
                : "maakte een uitvoer van wat %s ziet (%s)".formatted(parts[1], form);
    }

    private static String sections(String codes) {
        List<String> read = Arrays.asList(codes.split(","));
        if (read.size() == DossierSection.values().length) {
            return "het hele dossier";
        }
        String labels = Arrays.stream(DossierSection.values())
                .filter(section -> read.contains(section.name()))
                .map(section -> "“%s”".formatted(section.label()))
                .collect(joining(", "));
        return labels.isEmpty() ? OTHER_PARTS.getOrDefault(codes, "een ander deel van het dossier") : labels;
    }

    /** Names of colleagues, each looked up once for a page. */
    private Function<String, String> names() {
        var known = new HashMap<String, String>();
        return id -> known.computeIfAbsent(id, staff::nameOf);
    }
}
