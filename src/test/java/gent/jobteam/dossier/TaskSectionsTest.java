package gent.jobteam.dossier;

import static gent.jobteam.participant.DossierSection.JOURNEY;
import static gent.jobteam.participant.DossierSection.LOG;
import static gent.jobteam.participant.DossierSection.RIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.DossierSection;
import gent.jobteam.privacy.Access;
import gent.jobteam.worklist.OpenTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TaskSectionsTest {

    private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn:)?userTask id=\"([^\"]+)\"");

    private final TaskSections sections = new TaskSections();

    @Test
    void everyUserTaskOfTheDiagramsTellsSomethingAboutASection() throws IOException {
        try (var models = Files.list(Path.of("processes"))) {
            var tasks = models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> USER_TASK.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();

            assertThat(tasks).hasSizeGreaterThan(40).allMatch(sections::lists);
        }
    }

    @Test
    void aTaskOfSomebodyElseShowsWithItsSectionOnly() {
        assertThat(sections.shows(task("userTask_exploreRights", false), seeing(JOURNEY)))
                .isFalse();
        assertThat(sections.shows(task("userTask_exploreRights", false), seeing(RIGHTS)))
                .isTrue();
    }

    @Test
    void anOwnTaskShowsAlways() {
        assertThat(sections.shows(task("userTask_exploreRights", true), seeing(JOURNEY)))
                .isTrue();
    }

    @Test
    void whoWatchesOverTheCaseSeesEveryTask() {
        assertThat(sections.shows(task("userTask_exploreRights", false), seeing(JOURNEY, LOG)))
                .isTrue();
    }

    @Test
    void aTaskThatNobodyListedShowsToNobodyElse() {
        assertThat(sections.shows(task("userTask_unheardOf", false), seeing(JOURNEY, RIGHTS)))
                .isFalse();
    }

    private static Access seeing(DossierSection... seen) {
        return new Access(Set.of(seen), Set.of(), Set.of());
    }

    private static OpenTask task(String element, boolean mine) {
        return new OpenTask("task", element, "Taak", null, "", mine);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
