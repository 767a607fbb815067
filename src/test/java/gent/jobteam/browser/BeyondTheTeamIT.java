package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import gent.jobteam.notification.OutboxDrain;
import gent.jobteam.registration.RegistrationRounds;
import gent.jobteam.testing.TestClock;
import gent.jobteam.worklist.process.NightRound;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody whom a referrer announces is met, referred, invited in Bulgarian and handed over warmly, while her coach is
 * absent for a week in between: nobody loses her on the way. In a database of its own, in which no coach has a case yet.
 */
@TestPropertySource(properties = "spring.application.name=beyond-the-team")
class BeyondTheTeamIT extends CaseStory {

    private static final String PERSON = "Росица Ангелова";
    private static final String MAIL = "rositsa@post.example";
    private static final String MEDIATOR = "bemiddelaar2";
    private static final String SUBSTITUTE = "coach2";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RegistrationRounds rounds;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AnswerLinks links;

    private String number;

    @Test
    void whoIsAnnouncedByOneServiceIsNotLostBeforeAnotherGoesOn() {
        links = new AnswerLinks(jdbc);
        announced();
        met();
        refusedAndAccepted();
        invitedInBulgarian();
        guidedBySomebodyElseForAWeek();
        handedOverWarmly();
    }

    private void announced() {
        Desk referrer = visitor().page("/aanmelden/nl/iemand");
        referrer.find("#organisation").fill("De Zuidpoort");
        referrer.find("#yourMail").fill("onthaal@zuidpoort.example");
        referrer.find("#name").fill(PERSON);
        referrer.find("#email").fill(MAIL);
        referrer.find("#language").selectOption("bg");
        referrer.find("#district").selectOption("Muide-Meulestede-Afrikalaan");
        referrer.find("input[value=BOTH]").check();
        referrer.find("#question").fill("Ze zoekt een woning en werk.");
        referrer.find("#agree").check();
        referrer.find("input[name=result]").check();
        clock.advance(Duration.ofMinutes(2));
        referrer.find(".register > button").click();
        referrer.find(".once").waitFor();
        rounds.takeUp();
        assertThat(mailbox()).containsText("onthaal@zuidpoort.example");
    }

    private void met() {
        number = as(MEDIATOR).list("Taken van mijn team").caseNumber(PERSON, "Contact leggen in contacttaal");
        as(MEDIATOR)
                .claim(PERSON, "Contact leggen in contacttaal")
                .answer("Hoe liep het contact?", "Gesproken, wil verder met Jobteam")
                .answer("Hoe zocht je contact?", "Gesprek")
                .on("Wanneer?", today());
        complete(MEDIATOR, number);
        checkMlp(PERSON, number, "Voor een deel, samen met Jobteam");
        exploreRights(PERSON, number, "Voor een deel, samen met Jobteam");
        planMeeting(PERSON, number);
        holdMeeting(PERSON, number, "Ja");
        decide(PERSON, number, "Casusoverleg: intensieve hulp is nodig");
        discuss(PERSON, number);
        beginTrajectory(PERSON, number);
        rounds.tellResults();
        assertThat(mailbox()).containsText("in begeleiding");
    }

    private void refusedAndAccepted() {
        talk("coach", "Opvolging", "Doorverwijzing");
        ask("Wonen: Huurdersbond");
        refuse();

        talk("coach", "Opvolging", "Doorverwijzing");
        ask("Wonen: Woonwijzer");
        accept("Ömer Yıldız");
        assertThat(as("coach").page("/dossier/" + number).find("main")).containsText("geen plaats of een wachtlijst");
    }

    private void invitedInBulgarian() {
        TrainerDesk.fillInSession(as("vorming"), "Een goede brief", "8", today().plusDays(3));
        as("vorming").start();
        Desk signs = as("coach").page("/dossier/%s/sessies".formatted(number));
        signs.find("article")
                .filter(text("Een goede brief"))
                .locator("button")
                .first()
                .click();
        assertThat(signs.find("[role=status]")).containsText("Ingeschreven");
        assertThat(mailbox()).containsText("Каним ви на групова среща");

        Desk coach = as("coach").page("/dossier/%s/afspraakmomenten".formatted(number));
        coach.find("#purpose").selectOption(new SelectOption().setIndex(1));
        coach.find("#day").fill(today().plusDays(9).toString());
        coach.find("#begin").fill("10:00");
        coach.find("#place").selectOption("home");
        coach.find("#withParticipant").check();
        coach.find("button").filter(text("Plannen en uitnodigen")).click();
        assertThat(coach.find("[role=status]")).containsText("gepland");
        assertThat(mailbox()).containsText("Вашата среща в Jobteam");
        assertThat(mailbox()).containsText("Здравейте, " + PERSON);
    }

    private void guidedBySomebodyElseForAWeek() {
        LocalDate leaves = today().plusDays(7);
        LocalDate returns = leaves.plusDays(7);
        Desk coordination = as("coordinatie").page("/afwezigheden");
        coordination.find("#absent").selectOption("coach");
        coordination.find("#from").fill(leaves.toString());
        coordination.find("#until").fill(returns.minusDays(1).toString());
        coordination.find("#substitute").selectOption(SUBSTITUTE);
        coordination.find("button").filter(text("Bewaren")).click();
        assertThat(coordination.find("[role=status]")).containsText("De afwezigheid is bewaard");

        letPassUntil(leaves.plusDays(1), number);
        new NightRound(application).make();
        assertThat(as("coach").list("Mijn taken").cards()).hasCount(0);
        assertThat(as(SUBSTITUTE).page("/agenda").find("main")).containsText("van 10.00 tot 11.00 uur");
        talk(SUBSTITUTE, null, null);

        letPassUntil(returns, number);
        new NightRound(application).make();
        assertThat(as(SUBSTITUTE).list("Mijn taken").cards()).hasCount(0);
        as("coach").list("Mijn taken").card(PERSON, "Volgende stap afspreken").waitFor();
    }

    private void handedOverWarmly() {
        talk("coach", "Afronden", "Warme overdracht");
        ask("Vervolgtraject: GTB");
        refuse();
        as("coach").list("Mijn taken").card(PERSON, "Volgende stap afspreken").waitFor();

        talk("coach", "Afronden", "Warme overdracht");
        ask("Vervolgtraject: GTB");
        accept("Katrien Baert");
        own("coach", PERSON, "Samen kennismaken")
                .on("Wanneer zagen jullie elkaar?", today())
                .answer("Hoe gaan jullie verder?", "We gaan eerst een tijd samen verder")
                .answer("Wie wordt de nieuwe begeleider?", "Katrien Baert")
                .answer("Hoe bereik je die persoon?", "09 000 00 77")
                .answer("Wat is er nog te weten?", "Katrien neemt alles over.")
                .answer("Wanneer stoppen jullie met samen verder gaan?", "Als zij zelf naar Katrien belt.");
        complete("coach", number);
        letPassUntil(today().plusDays(14), number);
        own("coach", PERSON, "Duo-lopen")
                .on("Wanneer zagen jullie elkaar het laatst?", today())
                .answer("Wie was erbij?", "De deelnemer en de nieuwe begeleider");
        complete("coach", number);
        own("coach", PERSON, "Contact bevestigen")
                .answer("Bevestigt de deelnemer zelf het contact?", "Ja")
                .on("Wanneer zei de deelnemer dat?", today())
                .answer("Alle open stappen en afspraken zijn overgenomen");
        complete("coach", number);
        own("coach", PERSON, "Uitstroom vastleggen")
                .answer("Gaat de uitstroom door?", "Ja, we laten los")
                .answer("Wat is de uitkomst?", "Toegeleid naar GTB of MAACT")
                .on("Vanaf welke dag?", today())
                .answer("Schaal om los te laten (1 tot 10)", "7")
                .answer("Waarom stoppen de andere stappen?", "Katrien gaat ermee verder.");
        complete("coach", number);
        assertThat(as("coach").page("/dossier/" + number).find("main")).containsText("Nazorg");
    }

    /** A talk with her; with a step that begins now, unless there is none. */
    private void talk(String coach, String group, String step) {
        Form form = own(coach, PERSON, "Volgende stap afspreken")
                .answer("Wat deed je?", "Gesprek")
                .answer("Heb je de deelnemer bereikt?", "Ja")
                .on("Wanneer?", today());
        if (step != null) {
            form.answer(group, step);
        }
        complete(coach, number);
    }

    private void ask(String organisation) {
        own("coach", PERSON, "Doorverwijzing voorbereiden")
                .answer("Aan welke organisatie vraag je hulp?", organisation)
                .answer("E-mailadres van de organisatie", "onthaal@dienst.example")
                .answer("Wat vraag je aan de organisatie?", "Kunnen jullie haar verder helpen?")
                .answer("Hoe bereikt de organisatie jou?", "09 000 00 01");
        complete("coach", number);
        own("coach", PERSON, "Tekst nakijken").answer("Klopt de tekst?", "Ja, verstuur de tekst per mail");
        complete("coach", number);
    }

    private void refuse() {
        Desk refuses = visitor().page(links.newest(number));
        refuses.find("summary").filter(text("Nee, dit lukt niet")).click();
        refuses.find("input[value=noPlace]").check();
        refuses.find("button").filter(text("Nee, antwoord versturen")).click();
        assertThat(refuses.find("[role=status]")).containsText("Uw antwoord is aangekomen");
        backgroundWork(number);
    }

    private void accept(String person) {
        Desk accepts = visitor().page(links.newest(number));
        accepts.find("summary").filter(text("Ja, wij nemen dit op")).click();
        accepts.find("#person").fill(person);
        accepts.find("button").filter(text("Ja, antwoord versturen")).click();
        assertThat(accepts.find("main")).containsText("Het antwoord is ja");
        backgroundWork(number);
    }

    /** Everything that is due has been sent, and lies in the mailbox of the demonstration. */
    private Locator mailbox() {
        new OutboxDrain(application).sendDue();
        return as("coordinatie").page("/postvak").find("main");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
