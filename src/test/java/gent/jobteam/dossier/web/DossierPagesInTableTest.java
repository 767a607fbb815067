package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Deny by default: a page about a person that nobody wrote into the table of access does not pass. */
@JobteamHttpTest
class DossierPagesInTableTest {

    private static final Path PAGE = Path.of("docs", "toegang.md");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    CaseFiles cases;

    @Test
    void everyPageAboutAPersonStandsInTheTable() {
        assertThat(pagesAboutPeople()).isEqualTo(tabled());
    }

    @Test
    void theTableInTheDocumentationIsTheOneThatIsTested() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(AccessTable.sectionsAsMarkdown())
                .contains(AccessTable.pagesAsMarkdown());
    }

    /** Whatever a page under a dossier shows: for who has nothing to do with the case it is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"coach2", "spoc", "welzijn", "bemiddelaar", "onthaal", "stuurgroep", "beheer"})
    void aDossierOfSomebodyElseAnswersAsOneThatDoesNotExistOnEveryPage(String user) {
        String number = cases.open(new NewCase("Oluwaseun", "", "", "en", "", "noord", "oc", "", null, "coach"))
                .value();
        tabled().stream()
                .filter(page -> page.startsWith("GET ") && page.contains("{number}"))
                .map(page -> page.substring("GET ".length()).replaceAll("\\{(?!number)\\w+}", "1"))
                .forEach(page -> {
                    var hers = known(port, user).page(page.replace("{number}", number));
                    var nobodys = known(port, user).page(page.replace("{number}", "JT-2026-99999999"));
                    // 403 where the page is not for this role, whatever the number.
                    assertThat(hers.statusCode()).as(page).isIn(403, 404).isEqualTo(nobodys.statusCode());
                    assertThat(hers.body()).as(page).isEqualTo(nobodys.body());
                });
    }

    private static Set<String> tabled() {
        var pages = new TreeSet<String>();
        AccessTable.pages().forEach(page -> pages.add(page.get("method") + " " + page.get("path")));
        return pages;
    }

    private Set<String> pagesAboutPeople() {
        var pages = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getMethodsCondition()
                .getMethods()
                .forEach(method -> mapping.getPathPatternsCondition().getPatternValues().stream()
                        .filter(DossierPagesInTableTest::isAboutPeople)
                        .forEach(path -> pages.add(method + " " + path))));
        return pages;
    }

    private static boolean isAboutPeople(String path) {
        return Stream.of(
                        "/dossier/",
                        "/deelnemer",
                        "/inzage",
                        "/aanmeldingen",
                        "/balie",
                        "/noodinzage",
                        "/zoeken",
                        "/api/worklist/people",
                        "/api/search")
                .anyMatch(path::startsWith);
    }
}
