package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gent.jobteam.registration.RegistrationRounds;
import gent.jobteam.testing.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** People with a phone in their hand announce somebody, or themselves, and reception sees it. */
@TestPropertySource(properties = "spring.application.name=registration")
class RegistrationIT extends BrowserTestCase {

    private static final int PHONE = 390;

    @Autowired
    private TestClock clock;

    @Autowired
    private RegistrationRounds rounds;

    @Test
    void aReferrerAnnouncesSomebodyInDutch() {
        Desk referrer = visitor().page("/aanmelden");
        referrer.find("main a[href='/aanmelden/nl']").click();
        referrer.find("main a[href$='/iemand']").click();
        looks(referrer, null);
        referrer.watch().whileProvoking(() -> {
            referrer.find(".register > button").click();
            assertThat(referrer.find("[role=alert]")).containsText("Praat eerst met de persoon");
            looks(referrer, "aanmelden-nog-na-te-kijken");
        });

        referrer.page("/aanmelden/nl/iemand");
        referrer.find("#organisation").fill("De Zuidpoort");
        referrer.find("#yourMail").fill("onthaal@zuidpoort.example");
        referrer.find("#name").fill("Ilona Horváthová");
        referrer.find("#place").fill("Dinsdag bij de voedselbedeling");
        referrer.find("#language").selectOption("sk");
        referrer.find("input[value=BOTH]").check();
        referrer.find("#question").fill("Ze zoekt werk en weet niet waar te beginnen.");
        referrer.find("#agree").check();
        looks(referrer, "aanmelden-iemand");
        send(referrer);
        assertThat(referrer.find("h1")).hasText("Wij hebben uw aanmelding");
        looks(referrer, "aanmelden-ontvangen");
        String receipt = referrer.find(".once").innerText();
        rounds.takeUp();

        Desk reception = as("onthaal").page("/aanmeldingen");
        assertThat(reception.find("main")).not().containsText("Horváthová");
        reception.wholePicture("onthaal-aanmeldingen");
        reception.find("main a").getByText(receipt).first().click();
        assertThat(reception.find("main")).containsText("Ilona Horváthová");
        assertThat(reception.find("main")).containsText("We weten niet welk zoneteam dit opneemt.");
        reception.assertAccessible();
        reception.wholePicture("onthaal-aanmelding");
        reception.find("#zone").selectOption("zuid");
        reception.find("form[action$='/opnemen'] button").click();
        assertThat(reception.find("[role=status]")).containsText("De aanmelding is opgenomen: JT-");
    }

    @Test
    void aPersonAnnouncesHerselfInArabic() {
        Desk person = visitor().page("/aanmelden");
        person.find("main a[href='/aanmelden/ar']").click();
        person.find("main a[href$='/ik']").click();
        assertThat(person.find("html")).hasAttribute("dir", "rtl");
        assertThat(person.find("#language")).hasValue("ar");

        person.find("#name").fill("زينب الخطيب");
        person.find("#phone").fill("0470 11 22 33");
        person.find("#district").selectOption("Dampoort");
        person.find("#question").fill("أريد أن أعمل في مطبخ.");
        person.find("#agree").check();
        looks(person, "aanmelden-arabisch");
        send(person);
        assertThat(person.find("h1")).hasText("وصلنا تسجيلكم");
        looks(person, "aanmelden-arabisch-ontvangen");
        rounds.takeUp();

        Desk reception = as("onthaal").page("/aanmeldingen");
        assertThat(reception.find("main")).containsText("Opgenomen");
        assertThat(reception.find("main")).not().containsText("زينب");
    }

    /** Takes her time, and presses the button. */
    private void send(Desk desk) {
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        desk.find(".register > button").click();
        desk.find(".once").waitFor();
    }

    /** On the phone: nothing to scroll sideways, nothing in the way; a picture when it has a name. */
    private static void looks(Desk desk, String picture) {
        assertThat(desk.isWiderThan(PHONE)).isFalse();
        desk.assertAccessible();
        if (picture != null) {
            desk.find("body")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", picture + ".png")));
        }
    }
}
