package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The engine's pages offer what somebody may do, and nothing that the gate would refuse. */
class OnlyWhatWorksIT extends CaseStory {

    /** What pauses, stops, changes or removes something. */
    private static final String WRITING =
            ".glyphicon-pause, .glyphicon-play, .glyphicon-remove, .glyphicon-trash, .glyphicon-cog, .glyphicon-pencil,"
                    + " .glyphicon-time, .ctn-toolbar .glyphicon-plus, .null-value";

    private static final String DETAILS = ".ctn-content-bottom .nav-tabs a";

    @Test
    void aTaskOfTheTeamIsGivenBackAndWaitsForTheTeamAgain() {
        as("coach").list("Mijn taken");
        register("Zuzana Kováčová");
        as("coach").start();
        as("coach").list("Mijn taken").open("Zuzana Kováčová", "Contact leggen");
        assertThat(as("coach").find(".task-card .unclaim")).isHidden();
        assertThat(as("coach").find("li.task .priority").first()).isHidden();
        assertThat(as("coach").find(".task-card .due-date .ng-binding").last())
                .hasText(Pattern.compile("vandaag|morgen|over \\d+ dagen"));
        makeContact("Zuzana Kováčová");

        var spoc = as("spoc");
        spoc.list("Taken van mijn team").claim("Zuzana Kováčová", "MLP en aanbod nakijken");
        assertThat(spoc.find(".start-process-action")).isHidden();
        Locator giveBack = spoc.find(".task-card .unclaim");
        assertThat(giveBack).isVisible();
        giveBack.click();
        assertThat(spoc.find(".task-card button.claim")).isVisible();

        assertThat(spoc.list("Mijn taken").card("Zuzana Kováčová", "MLP en aanbod nakijken"))
                .hasCount(0);
        assertThat(spoc.list("Taken van mijn team").card("Zuzana Kováčová", "MLP en aanbod nakijken"))
                .hasCount(1);
    }

    @Test
    void cockpitIsForLooking() {
        as("coach").list("Mijn taken");
        register("Bahar Yıldız");
        as("coach").start();
        String number = as("coach").list("Mijn taken").caseNumber("Bahar Yıldız", "Contact leggen");
        var desk = as("coordinatie");

        desk.cockpitOfJourney(number);
        assertThat(desk.find(".start-time").last()).hasText(Pattern.compile("\\d+ [a-z]{3} \\d{4}, \\d\\d:\\d\\d"));
        nothingToWrite(desk);
        desk.visit("cockpit", "#/processes")
                .find("td.name a")
                .filter(new Locator.FilterOptions().setHasText("Contact leggen"))
                .click();
        desk.find("a[href*='/process-instance/']").first().click();
        for (String tab : List.of("Variabelen", "Gebruikerstaken", "Wachttijden", "Aangeroepen")) {
            desk.find(DETAILS)
                    .filter(new Locator.FilterOptions().setHasText(tab))
                    .click();
            desk.find(".ctn-content-bottom .cam-table:visible, .ctn-content-bottom :text('Geen '):visible")
                    .first()
                    .waitFor();
            nothingToWrite(desk);
        }
        for (String place : List.of("#/dashboard", "#/processes", "#/decisions", "#/tasks", "#/repository")) {
            desk.visit("cockpit", place)
                    .find(".view section, .ctn-view, .deployments")
                    .first()
                    .waitFor();
            nothingToWrite(desk);
        }
        desk.visit("cockpit", "#/decisions")
                .find("a[href*='decision-definition']")
                .first()
                .click();
        desk.find(".dmn-js-parent th").first().waitFor();
        assertThat(desk.find(".dmn-js-parent")).containsText("Als");
        nothingToWrite(desk);
    }

    private static void nothingToWrite(Desk desk) {
        desk.watch().assertDutch();
        assertThat(desk.find(WRITING).all()).noneMatch(Locator::isVisible);
    }
}
