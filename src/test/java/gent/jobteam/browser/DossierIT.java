package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gent.jobteam.dossier.Notes;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExploration;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role opens the same dossier and sees her part of it; our own pages can be used by everybody. */
class DossierIT extends BrowserTestCase {

    private static final String NAME = "زرغونه ستانکزۍ";
    private static final String OF_WELFARE = "De dokter belt volgende week.";

    @Autowired
    CaseFiles cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    Registrations registrations;

    @Autowired
    RightsExplorations rights;

    @Autowired
    OfferChecks offers;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    DossierAccess accesses;

    @Autowired
    Notes notes;

    private CaseNumber number;

    @BeforeEach
    void aTrajectoryOnWhichEveryRoleWorks() {
        number = cases.open(new NewCase(
                NAME, "0470 00 11 22", "", "fa", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
        cases.assignManager(number, "coach");
        registrations.note(new Registration(UUID.randomUUID(), number, "Ik wil werken", null, "coach"));
        rights.note(new RightsExploration(number, Map.of("livingWage", RightStatus.GRANTED), "part", "", "welzijn"));
        offers.note(new MlpCheck(number, "no", "", "part", "Opleiding poetshulp", "spoc"));
        agreements.record(new SharingAgreement(number, true, "fa", null, "coach"));
        runtime.startProcessInstanceByKey("trajectory", number.value());
        submit("measureZero", Map.of("measuredHow", "together", "measuredOn", today().toString()));
        submit("makeAgreements", Map.of("newAgreements", "Ik bel maandag de crèche."));
        submit(
                "agreeNextStep",
                Map.of(
                        "contactKind", "none",
                        "workSteps", List.of("training"),
                        "contactSteps", List.of("interpreter"),
                        "rightsSteps", List.of("rightsAction")));
        var welfare = accesses.viewer("welzijn").orElseThrow();
        notes.write(UUID.randomUUID(), number, welfare, NoteScope.CASE_TEAM, "health", OF_WELFARE);
    }

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

        sees(coordination, number.value(), "Lien De Vos");
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

    private void submit(String task, Map<String, Object> answers) {
        colleagues.submit("coach", colleagues.task(number.value(), "userTask_" + task), answers);
        jobs.runDue(number.value());
    }

    private String dossier() {
        return "/dossier/" + number;
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
