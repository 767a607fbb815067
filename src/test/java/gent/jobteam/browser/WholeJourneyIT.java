package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One participant from an outreach contact to durable work, as her coach and the colleagues around her see it. */
class WholeJourneyIT extends CaseStory {

    private static final String PERSON = "Amal Haddadi";

    @Test
    void aParticipantGoesFromAnOutreachContactToDurableWork() {
        as("coach").list("Mijn taken");
        startWithoutAnswers();
        register(PERSON);
        picture("coach", "coach-start");
        as("coach").start();
        String number = makeContact(PERSON);
        anotherZoneSeesNothing();
        checkMlp(PERSON, number, "Voor een deel, samen met Jobteam");
        exploreRights(PERSON, number, "Voor een deel, samen met Jobteam");
        planMeeting(PERSON, number);
        holdMeeting(PERSON, number, "Ja");
        decide(PERSON, number, "Casusoverleg: intensieve hulp is nodig");
        discuss(PERSON, number);
        beginTrajectory(PERSON, number);
        cockpitKnowsTheNumberAndNoName(number);

        takeTwoStepsAtOnce(number);
        LocalDate start = goToWork(number);
        aftercare(number, start, start.plusDays(28), false);
        aftercare(number, start, start.plusMonths(3), false);
        aftercare(number, start, start.plusMonths(4), false);
        aftercare(number, start, start.plusMonths(6), true);

        assertThat(ending(number)).isEqualTo("endEvent_aftercareCompleted");
        assertThat(as("coach").list("Mijn taken").cards()).hasCount(0);
        signOut();
    }

    private void startWithoutAnswers() {
        Form form = as("coach").startJourney();
        as("coach").startButton().click();
        assertThat(form.error("Hoe heet de persoon?")).isEqualTo("Dit veld is verplicht.");
        assertThat(as("coach").startButton()).isDisabled();
        as("coach").leaveStartForm();
    }

    private void anotherZoneSeesNothing() {
        for (String list : new String[] {"Vandaag te contacteren", "Mijn taken"}) {
            assertThat(as("coach4").list(list).cards()).hasCount(0);
        }
        assertThat(as("spoc2").list("Taken van mijn team").cards()).hasCount(0);
    }

    private void cockpitKnowsTheNumberAndNoName(String number) {
        String text = as("coordinatie").cockpitOfJourney(number);
        assertThat(text).contains(number).doesNotContain("Amal", "Haddadi");
        picture("coordinatie", "coordinatie-cockpit");
    }

    private void takeTwoStepsAtOnce(String number) {
        own("coach", PERSON, "Volgende stap afspreken")
                .answer("Wat deed je?", "Gesprek")
                .answer("Heb je de deelnemer bereikt?", "Ja")
                .on("Wanneer?", today())
                .answer("Leven", "Wonen")
                .answer("Rechten en VDAB", "Rechten in orde brengen")
                .answer("Wat is er nodig voor deze stappen?", "Een woning dichter bij de school.");
        picture("coach", "coach-volgende-stap");
        complete("coach", number);
        as("coach").list("Mijn taken").card(PERSON, "Stap zetten").waitFor();
        picture("coach", "coach-lijst");
        own("coach", PERSON, "Stap zetten")
                .answer("Hoe liep de stap?", "Gelukt")
                .answer("Had je hierbij contact met de deelnemer?", "Samen ergens naartoe")
                .answer("Heb je de deelnemer bereikt?", "Ja")
                .on("Wanneer?", today());
        picture("coach", "coach-taak");
        complete("coach", number);
    }

    /** Returns the first day at work. */
    private LocalDate goToWork(String number) {
        own("coach", PERSON, "Volgende stap afspreken")
                .answer("Wat deed je?", "Gebeld")
                .answer("Heb je de deelnemer bereikt?", "Ja")
                .on("Wanneer?", today())
                .answer("Afronden", "Uitstroom naar werk of opleiding");
        complete("coach", number);
        own("coach", PERSON, "Uitstroom vastleggen")
                .answer("Gaat de uitstroom door?", "Ja, we laten los")
                .answer("Wat is de uitkomst?", "Tewerkstelling via een tijdelijk contract NEC")
                .on("Vanaf welke dag?", today())
                .answer("Schaal om los te laten (1 tot 10)", "8")
                .answer("Waarom stoppen de andere stappen?", "Alles is in orde.");
        complete("coach", number);
        return today();
    }

    private void aftercare(String number, LocalDate start, LocalDate moment, boolean last) {
        letPassUntil(moment, number);
        Form form = own("coach", PERSON, "Nazorgcontact houden")
                .answer("Hoe gaat het?", "Goed")
                .on("Wanneer was dat?", today())
                .answer("Hoe zochten jullie contact?", "Telefoon")
                .answer("Is de deelnemer aan het werk?", "Ja")
                .on("Sinds wanneer zonder onderbreking?", start);
        if (last) {
            form.answer("Wat hielp echt?", "Dat er iemand meeging.");
        }
        complete("coach", number);
    }

    private void signOut() {
        as("coach").signOut();
        assertThat(as("coach").addressOfTasklist()).contains("/login");
        picture("coach", "aanmelden");
    }
}
