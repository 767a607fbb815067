package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Each role opens the same dossier and sees her part of it. */
class DossierIT extends DossierStory {

    @Test
    void herCoachSeesEverythingAndLogsAContactInTwoTaps() {
        Desk coach = as("coach").page(dossier());

        sees(coach, NAME, "0470 00 11 22", "Ik bel maandag de crèche.", "Ik wil werken", "Opleiding poetshulp");
        sees(coach, "Leefloon of equivalent leefloon", OF_WELFARE, "Akkoord om te delen");
        coach.assertAccessible();
        coach.picture("coach-dossier");

        coach.find(".pick").filter(withText("Bellen")).first().click();
        coach.find("button[value=reached]").click();

        assertThat(coach.find(".notice")).hasText("Het contact is genoteerd.");
        sees(coach, "Gebeld");
        coach.page("/deelnemers");
        sees(coach, NAME);
        coach.assertAccessible();
        coach.picture("coach-deelnemers");
        coach.page("/").assertAccessible();
        coach.page("/wachtwoord").assertAccessible();
    }

    @Test
    void aDossierFitsOnAPhoneAndAtTwiceTheSize() {
        Desk coach = as("coach").page(dossier());

        assertThat(coach.isWiderThan(390)).isFalse();
        assertThat(coach.isWiderThan(640)).isFalse();
    }

    @Test
    void theSpocSeesVdabAndNoWelfare() {
        Desk spoc = as("spoc").page(dossier());

        sees(spoc, NAME, "Opleiding poetshulp", "Ik bel maandag de crèche.");
        seesNot(spoc, OF_WELFARE, "Leefloon", "Wat deed je?");
        spoc.assertAccessible();
    }

    @Test
    void theWelfareWorkerSeesRightsAndNotWhatVdabFound() {
        Desk welfare = as("welzijn").page(dossier());

        sees(welfare, NAME, "Leefloon of equivalent leefloon", OF_WELFARE);
        seesNot(welfare, "Opleiding poetshulp", "Wat deed je?");
    }

    @Test
    void theMediatorSeesWhatHerTaskNeeds() {
        Desk mediator = as("bemiddelaar").page(dossier());

        sees(mediator, NAME, "0470 00 11 22", "Dari");
        seesNot(mediator, OF_WELFARE, "Leefloon", "Opleiding poetshulp", "Ik wil werken", "crèche");
    }

    @Test
    void coordinationSeesWhereItStandsAndNotWhoItIs() {
        Desk coordination = as("coordinatie").page(dossier());

        sees(coordination, number(), "Lien De Vos");
        seesNot(coordination, NAME, "0470", OF_WELFARE, "crèche", "Opleiding poetshulp");
        coordination.assertAccessible();
        coordination.page("/afwezigheden").assertAccessible();
    }

    @Test
    void forTheAdministratorThereIsNoDossier() {
        Desk administrator = as("beheer");

        assertThat(administrator.status(dossier())).isEqualTo(404);
        administrator.page("/medewerkers").assertAccessible();
        administrator.page("/");
        administrator.find("header button").click();
        assertThat(administrator.find("input[type=password]")).isVisible();
        administrator.assertAccessible();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void sees(Desk desk, String... texts) {
        for (String text : texts) {
            assertThat(desk.find("body")).containsText(text);
        }
    }

    private static void seesNot(Desk desk, String... texts) {
        for (String text : texts) {
            assertThat(desk.find("body")).not().containsText(text);
        }
    }
}
