package gent.jobteam.personaldata;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes an export down as a PDF in Dutch. */
@Component
public class ExportPaper {

    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    ExportPaper(StaffDirectory staff, Partnership partnership, Clock clock) {
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * @param rows of the same export: the notes are taken from there
     * @param cases in the order in which they are written
     */
    public byte[] write(Export rows, List<Readable> cases) {
        var paper = new Paper("Mijn gegevens bij Jobteam");
        Function<String, String> names = names();
        paper.title(
                rows.organisation().isEmpty()
                        ? "Wat Jobteam over mij bewaart"
                        : "Wat %s van mij ziet bij Jobteam".formatted(rows.organisation()));
        paper.line("Gemaakt op " + LocalTime.show(LocalTime.dayOf(clock.instant())));
        if (cases.isEmpty()) {
            paper.line("Niemand van deze organisatie ziet nu iets van het dossier.");
        }
        cases.forEach(each -> write(paper, each, names));
        notes(paper, rows, names);
        rows.notesElsewhere()
                .forEach((organisation, count) ->
                        paper.line("%s schreef nog %d %s die hier niet bij staan. Vraag ze aan die organisatie."
                                .formatted(organisation, count, count == 1 ? "notitie" : "notities")));
        return paper.finish();
    }

    private void write(Paper paper, Readable each, Function<String, String> names) {
        paper.heading("Dossier " + each.head().number());
        each.head().person().ifPresent(person -> person(paper, person));
        paper.line("Zone: " + partnership.zoneName(each.head().zone()));
        paper.line("Casemanager: " + names.apply(each.head().responsibleId()));
        paper.line("Sinds: " + LocalTime.show(each.head().openedOn()));
        if (each.head().endedOn() != null) {
            paper.line("Afgesloten op: " + LocalTime.show(each.head().endedOn()));
        }
        for (Map.Entry<DossierSection, List<DossierLine>> section :
                each.sections().entrySet()) {
            paper.heading(section.getKey().label());
            section.getValue().forEach(line -> write(paper, line, names));
        }
    }

    private void person(Paper paper, Participant person) {
        field(paper, "Naam", person.name());
        field(paper, "Telefoon", person.phone());
        field(paper, "E-mail", person.email());
        field(paper, "Contacttaal", partnership.languageLabel(person.contactLanguage()));
        field(paper, "Wijk", person.district());
    }

    private static void write(Paper paper, DossierLine line, Function<String, String> names) {
        paper.line(joined(
                line.on() == null ? "" : LocalTime.show(line.on()),
                line.title(),
                line.state(),
                line.byId().isEmpty() ? "" : names.apply(line.byId())));
        if (!line.words().isEmpty()) {
            paper.indented(line.words());
        }
    }

    private static void notes(Paper paper, Export rows, Function<String, String> names) {
        var notes = rows.tables().getOrDefault("note", List.of());
        if (!notes.isEmpty()) {
            paper.heading(DossierSection.NOTES.label());
        }
        notes.forEach(note -> {
            paper.line(joined(
                    note.path("written_at").asText().substring(0, 10),
                    names.apply(note.path("author_id").asText()),
                    note.path("organisation").asText()));
            paper.indented(note.path("words").asText());
        });
    }

    private static void field(Paper paper, String label, String value) {
        if (!value.isEmpty()) {
            paper.line(label + ":");
            paper.indented(value);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Function<String, String> names() {
        var known = new HashMap<String, String>();
        return id -> known.computeIfAbsent(id, staff::nameOf);
    }
}
