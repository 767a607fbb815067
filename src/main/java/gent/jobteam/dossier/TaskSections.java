package gent.jobteam.dossier;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.Access;
import gent.jobteam.worklist.OpenTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which section of a dossier an open task tells something about: that somebody explores her rights says something about
 * her rights. {@code dossier/task-sections.csv} has a line for each user task of the diagrams.
 */
@Component
class TaskSections {

    /** A line of the file: id of a user task, and the section. */
    private record Line(String element, DossierSection section) {}

    private final Map<String, DossierSection> sections;

    TaskSections() {
        sections = read();
    }

    /**
     * Who has a task or may take it sees it, and so does who watches over the case and sees its log; others see it when
     * they see its section. A task without a line shows to nobody else.
     */
    boolean shows(OpenTask task, Access access) {
        return task.mine()
                || access.shows(DossierSection.LOG)
                || lists(task.element()) && access.shows(sections.get(task.element()));
    }

    /** Whether the file has a line for this user task. */
    boolean lists(String element) {
        return sections.containsKey(element);
    }

    private static Map<String, DossierSection> read() {
        try (var file = new ClassPathResource("dossier/task-sections.csv").getInputStream();
                MappingIterator<Line> lines = new CsvMapper()
                        .readerFor(Line.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll().stream().collect(toMap(Line::element, Line::section));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
