package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A coach meets somebody who speaks Bulgarian and reads her mail; reception receives her. */
@TestPropertySource(properties = "jobteam.mail.background=true")
@DirtiesContext
class AppointmentIT extends BrowserTestCase {

    private static final String PERSON = "Росица Кирилова";
    private static final String CHANGED = "Вашата среща се променя";
    private static final String OFF = "Вашата среща няма да се състои";
    private static final int PHONE = 360;

    /** Of looking into the mailbox before a mail is missing. */
    private static final int TRIES = 100;

    @Autowired
    private CaseFiles cases;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoachLien() {
        number = cases.open(new NewCase(
                PERSON, "", "rositsa@deelnemer.invalid", "bg", "Rabot", "noord", "outreach", "", null, "coach"));
    }

    @Test
    void aCoachPlansMovesAndCallsOffAndReceptionSeesWhoComes() {
        Desk coach = as("coach").page("/dossier/" + number);
        coach.find("section[aria-labelledby=appointments] p a").last().click();
        coach.watch().whileProvoking(() -> {
            fill(coach, today().minusDays(1), "10:00");
            assertThat(coach.find("#day-error")).hasText("Dit moment is voorbij. Kies een later moment.");
            fill(coach, LocalDate.of(2026, 3, 29), "02:30");
            assertThat(coach.find("#begin-error"))
                    .hasText("Dit uur bestaat die dag niet: dan begint de zomertijd. Kies een ander uur.");
        });
        coach.assertAccessible();

        coach.find("#outsideFunction1").fill("begeleider van het OCMW");
        coach.find("#outsideMail1").fill("begeleider@ocmw.example");
        coach.find("#outsideFunction2").fill("buddy");
        coach.find("#outsideMail2").fill("buddy@vrijwilligers.example");
        fill(coach, today().plusDays(4), "09:30");
        assertThat(coach.find("[role=status]")).hasText("De afspraak is gepland.");
        assertThat(coach.find("section[aria-labelledby=coming]"))
                .containsText("Lien De Vos, begeleider van het OCMW, buddy");
        coach.wholePicture("coach-afspraken");

        gets("Вашата среща в Jobteam", "Здравейте, Росица Кирилова. Имате среща с Lien De Vos, петък, 6 март 2026");

        fill(coach, today().plusDays(4), "10:00");
        assertThat(coach.find(".notice").last())
                .containsText("De deelnemer heeft dan al een afspraak, van 09:30 tot 10:30 uur.");
        coach.find("section[aria-labelledby=coming] li:nth-child(2) a").click();
        coach.find("form[action$='/afzeggen'] button").click();
        assertThat(coach.find("[role=status]")).hasText("De afspraak is afgezegd.");

        move(coach, today(), "23:30");
        gets(CHANGED, "понеделник, 2 март 2026");
        coach.find("section[aria-labelledby=coming] a").first().click();
        coach.assertAccessible();

        receptionReceivesHer();
        assertThat(coach.page("/agenda").find("main")).containsText("is er sinds");

        coach.find("main li").filter(text("23.30")).locator("a").click();
        coach.find("form[action$='/afzeggen'] button").click();
        gets(OFF, "Lien De Vos");
    }

    @Test
    void herSheetTellsTheNextAppointmentInBulgarian() {
        Desk coach = as("coach").page("/dossier/%s/afspraakmomenten".formatted(number));
        fill(coach, LocalDate.of(2026, 3, 30), "09:00");
        coach.find("[role=status]").waitFor();

        coach.page("/dossier/%s/blad".formatted(number));

        assertThat(coach.find("section[aria-labelledby=next]")).containsText("понеделник, 30 март 2026 г. 9:00");
        assertThat(coach.find("section[aria-labelledby=next]")).containsText("Среща с Jobteam");
        coach.assertAccessible();
    }

    private void receptionReceivesHer() {
        Desk reception = as("onthaal").page("/balie");
        assertThat(reception.find("main")).not().containsText(PERSON);
        reception.find("#locatie").selectOption("noord");
        reception.find(".choose button").click();
        Locator visitor = reception.find(".visitors li").filter(text(PERSON));
        assertThat(visitor).containsText("23.30");
        assertThat(visitor).containsText("voor Lien De Vos");
        assertThat(reception.find("main")).not().containsText(number.value());
        Assertions.assertThat(reception.isWiderThan(PHONE)).isFalse();
        reception.assertAccessible();
        visitor.locator("button").click();
        assertThat(reception.find(".visitors")).containsText("is er sinds");
        reception.assertAccessible();
        reception
                .find("body")
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "onthaal-balie-telefoon.png")));
        reception.onALaptop();
        reception.wholePicture("onthaal-balie");
        assertThat(reception.list("Te verdelen").find("a[href='/balie']")).hasText("Balie");
        assertThat(as("coach").list("Mijn taken").find("a[href='/balie']")).hasCount(0);
    }

    /** Plans a quarter of an hour at the own location, where nothing else was filled in. */
    private static void fill(Desk coach, LocalDate day, String begin) {
        coach.find("#purpose").selectOption("conversation");
        coach.find("#day").fill(day.toString());
        coach.find("#begin").fill(begin);
        coach.find("#minutes").selectOption("60");
        coach.find("#place").selectOption("noord");
        coach.find("section[aria-labelledby=plan] form > button").click();
        coach.find("main").waitFor();
    }

    private void move(Desk coach, LocalDate day, String begin) {
        coach.page("/dossier/%s/afspraakmomenten".formatted(number));
        coach.find("section[aria-labelledby=coming] a").first().click();
        coach.find("#day").fill(day.toString());
        coach.find("#begin").fill(begin);
        coach.find("#minutes").selectOption("15");
        coach.find("section[aria-labelledby=change] form > button").click();
        assertThat(coach.find("[role=status]")).hasText("De afspraak is gewijzigd.");
    }

    /** A mail with this subject, and with these words in it, has arrived for her. */
    private void gets(String subject, String words) {
        Desk mailbox = as("beheer").page("/postvak");
        Locator hers = mailbox.find("main")
                .filter(text(subject))
                .filter(text(words))
                .filter(text("rositsa@deelnemer.invalid"));
        for (int tries = 0; tries < TRIES && hers.count() == 0; tries++) {
            mailbox.page("/postvak");
        }
        assertThat(hers).hasCount(1);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
