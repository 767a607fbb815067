package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One housing service refuses with the link in its mail; another asks something first and then accepts. */
class ReferralLinkIT extends BrowserTestCase {

    private static final String PERSON = "Zahra Rahimi";
    private static final int PHONE = 360;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private SharingAgreements agreements;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    private AnswerLinks links;

    private CaseNumber number;

    @BeforeEach
    void somebodyWhoSharesHerStory() {
        links = new AnswerLinks(jdbc);
        number = cases.open(new NewCase(
                PERSON, "0470 00 11 22", "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        agreements.record(new SharingAgreement(number, true, "fa", null, "coach"));
    }

    @Test
    void aHousingServiceRefusesAndAnotherAcceptsAfterAQuestion() {
        ask("Wonen: Huurdersbond");
        Desk refuses = visitor().page(links.newest(number.value()));
        assertThat(refuses.isWiderThan(PHONE)).isFalse();
        assertThat(refuses.find(".letter")).containsText(PERSON);
        refuses.onALaptop();
        refuses.wholePicture("ontvanger-antwoord");
        refuses.assertAccessible();
        refuses.find("input[value=noPlace]").check();
        refuses.find("button").filter(text("Nee, antwoord versturen")).click();
        assertThat(refuses.find("[role=status]")).containsText("Uw antwoord is aangekomen");
        assertThat(refuses.find("main")).not().containsText(PERSON);
        refuses.assertAccessible();
        assertThat(isRunning()).isFalse();

        ask("Wonen: Woonwijzer");
        Desk accepts = visitor().page(links.newest(number.value()));
        accepts.assertAccessible();
        accepts.find("#question").fill("Spreekt mevrouw een beetje Nederlands?");
        accepts.find("button").filter(text("Bericht versturen")).click();
        assertThat(accepts.find("main")).containsText("Nog niet beantwoord");

        own("coach", PERSON, "Vraag van ontvanger beantwoorden")
                .answer("Jouw antwoord", "Een beetje. Een tolk komt mee.");
        as("coach").picture("coach-vraag-van-ontvanger");
        complete("coach", number.value());

        accepts.page(links.newest(number.value()));
        assertThat(accepts.find("main")).containsText("Een tolk komt mee");
        accepts.assertAccessible();
        accepts.find("#person").fill("Ömer Yıldız");
        accepts.find("button").filter(text("Ja, antwoord versturen")).click();
        assertThat(accepts.find("main")).containsText("Het antwoord is ja");
        accepts.wholePicture("ontvanger-ja");
        assertThat(isRunning()).isFalse();

        Desk coach = as("coach").page("/dossier/" + number);
        assertThat(coach.find("main")).containsText("geen plaats of een wachtlijst");
        assertThat(coach.find("main")).containsText("Ömer Yıldız");
    }

    private void ask(String organisation) {
        runtime.startProcessInstanceByKey("referral", number.value());
        own("coach", PERSON, "Doorverwijzing voorbereiden")
                .answer("Aan welke organisatie vraag je hulp?", organisation)
                .answer("E-mailadres van de organisatie", "onthaal@wonen.example")
                .answer("Wat vraag je aan de organisatie?", "Kunnen jullie mee zoeken naar een woning?")
                .answer("Hoe bereikt de organisatie jou?", "09 000 00 01");
        complete("coach", number.value());
        own("coach", PERSON, "Tekst nakijken").answer("Klopt de tekst?", "Ja, verstuur de tekst per mail");
        complete("coach", number.value());
    }

    private boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
