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
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the log of a dossier into plain Dutch. */
@Component
class LogViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm 'uur'", LocalTime.DUTCH);

    /** What a colleague did, as told to the participant; attempts that failed are none of the reading. */
    private static final Map<String, String> TOLD = Map.of(
            DossierLog.READ, "las uw dossier",
            DossierLog.CHANGED, "schreef iets in uw dossier",
            DossierLog.EMERGENCY, "opende uw dossier in een noodgeval");

    /** What is read or changed and is neither a section nor a form. */
    private static final Map<String, String> OTHER_PARTS = Map.of(
            "SHEET", "het blad van de deelnemer",
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
            case DossierLog.CHANGED -> "wijzigde " + changed(entry.detail());
            case DossierLog.EMERGENCY -> "opende het dossier in een noodgeval";
            case "FOUND" -> "zocht deze persoon en hoorde dat er een dossier is";
            case DossierLog.REFUSED -> "wilde dit dossier openen en mocht niet";
            default -> entry.kind();
        };
    }

    private String changed(String detail) {
        String title = forms.titleOf(detail);
        return title.equals(detail) ? sections(detail) : "met het formulier: " + title;
    }

    private static String sections(String codes) {
        List<String> read = Arrays.asList(codes.split(","));
        if (read.size() == DossierSection.values().length) {
            return "het hele dossier";
        }
        String labels = Arrays.stream(DossierSection.values())
                .filter(section -> read.contains(section.name()))
                .map(DossierSection::label)
                .collect(joining(", "));
        return labels.isEmpty() ? OTHER_PARTS.getOrDefault(codes, codes) : labels;
    }

    /** Names of colleagues, each looked up once for a page. */
    private Function<String, String> names() {
        var known = new HashMap<String, String>();
        return id -> known.computeIfAbsent(id, staff::nameOf);
    }
}
