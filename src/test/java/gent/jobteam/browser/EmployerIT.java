package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobhunter fills the register and proposes places from a step; the coach and the participant decide. */
class EmployerIT extends BrowserTestCase {

    private static final String PERSON = "Bilyana Todorova";
    private static final int PHONE = 360;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @Test
    void aPlaceIsFoundForSomebody() {
        jdbc.sql("delete from place_proposal").update();
        jdbc.sql("delete from employer").update();
        aStepForTheJobhunter();
        theJobhunterKeepsTheRegister();
        theJobhunterProposesTwoPlaces();
        theCoachNotesWhatTheyDecided();
    }

    private void theJobhunterKeepsTheRegister() {
        Desk jobhunter = as("jobhunter").page("/werkgevers");
        assertThat(jobhunter.find("main")).containsText("Begin met één werkgever");
        jobhunter.assertAccessible();
        add(jobhunter, "Kringwinkel Tweede Ronde", "Hergebruik en kringloop", "Oefenwerkvloer");
        add(jobhunter, "Bakkerij Morgenrood", "Voeding", "Job");
        add(jobhunter, "Atelier Draad en Naald", "Productie en industrie", "");
        assertThat(jobhunter.find("main")).containsText("3 werkgevers");
        assertThat(jobhunter.isWiderThan(PHONE)).isFalse();
        jobhunter.onALaptop();
    }

    private static void add(Desk jobhunter, String name, String sector, String kind) {
        jobhunter.page("/werkgevers/nieuw");
        jobhunter.find("#name").fill(name);
        jobhunter.find("#sector").selectOption(new SelectOption().setLabel(sector));
        if (!kind.isEmpty()) {
            jobhunter.find("#kinds label").filter(text(kind)).click();
        }
        jobhunter.find("#contactFunction").fill("Onthaal");
        jobhunter.assertAccessible();
        jobhunter.find("main form button").click();
        assertThat(jobhunter.find("[role=status]")).containsText("Bewaard: " + name);
    }

    private void theJobhunterProposesTwoPlaces() {
        Desk jobhunter = as("jobhunter");
        Form form = jobhunter.list("Taken van mijn team").claim(PERSON, "Expertise inzetten");
        assertThat(jobhunter.find(".form-pane")).containsText("Er is geen akkoord om met werkgevers te delen");
        form.answer("Hoe liep de stap?", "Voor een deel gelukt");
        form.answer("Had je hierbij contact met de deelnemer?", "Geen contact");
        form.answer(
                "Welke plaatsen stel je voor?",
                "Kringwinkel Tweede Ronde (Hergebruik en kringloop: Oefenwerkvloer)",
                "Bakkerij Morgenrood (Voeding: Job)");
        jobhunter.picture("jobhunter-plaatsen");
        complete("jobhunter", number.value());
    }

    private void theCoachNotesWhatTheyDecided() {
        Desk coach = as("coach").page("/dossier/" + number);
        Locator place = coach.find("section[aria-labelledby=places] li").filter(text("Kringwinkel Tweede Ronde"));
        assertThat(place).containsText("nog te bespreken");
        coach.assertAccessible();
        place.locator("button").filter(text("Wil dit").setHasNotText("niet")).click();
        assertThat(coach.find("main")).containsText("Genoteerd: wil dit.");
        assertThat(place).containsText("wil dit");
        assertThat(coach.isWiderThan(PHONE)).isFalse();
        coach.onALaptop();
        assertThat(jdbc.sql("select answer from place_proposal where case_number = :case order by answer")
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("INTERESTED", "OPEN");
    }

    private void aStepForTheJobhunter() {
        number = cases.open(new NewCase(
                PERSON, "0470 00 11 33", "", "bg", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        cases.assignManager(number, "coach");
        runtime.startProcessInstanceByKey("trajectory", number.value());
        submit("measureZero", Map.of("measuredHow", "together", "measuredOn", today().toString(), "scoreHousing", 2));
        submit("makeAgreements", Map.of("newAgreements", "Ik wil in een keuken werken."));
        submit("agreeNextStep", Map.of("contactKind", "none", "workSteps", List.of("jobhunting")));
    }

    private void submit(String task, Map<String, Object> answers) {
        colleagues.submit("coach", colleagues.task(number.value(), "userTask_" + task), answers);
        jobs.runDue(number.value());
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
