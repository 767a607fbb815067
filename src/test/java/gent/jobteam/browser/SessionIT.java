package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training worker plans sessions, a coach signs her participants up, the last place goes once, and somebody was there. */
class SessionIT extends BrowserTestCase {

    private static final String PERSON = "Галина Тодорова";
    private static final int PHONE = 360;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private CaseNumber another;

    @BeforeEach
    void twoParticipantsOfTheCoach() {
        number = open(PERSON, "bg");
        another = open("Milan Žiga", "sk");
    }

    @Test
    void theLastPlaceGoesOnceAndTheOtherComesToAnotherSession() {
        SessionNumber small = plan("Een brief die opvalt", "1");
        SessionNumber other = plan("Durven bellen naar een werkgever", "8");

        Desk coach = as("coach").page("/dossier/" + number);
        coach.find("a").filter(text("Sessies en inschrijven")).click();
        signUp(coach, "Een brief die opvalt");
        assertThat(coach.find("[role=status]")).containsText("Ingeschreven");
        assertThat(coach.isWiderThan(PHONE)).isFalse();
        coach.onALaptop();
        coach.assertAccessible();

        coach.page("/dossier/" + another + "/sessies");
        assertThat(coach.find("article").filter(text("Een brief die opvalt"))).containsText("volzet");
        signUp(coach, "Durven bellen naar een werkgever");
        assertThat(coach.find("[role=status]")).containsText("Ingeschreven");
        assertThat(sessions.get(small).taken()).isOne();
        assertThat(sessions.get(other).taken()).isOne();
        assertThat(jdbc.sql("select template from message where case_number = :number and state = 'queued'")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("session-invitation", "session-reminder");

        Form follow = own("vorming", "Een brief die opvalt", "Inschrijvingen opvolgen")
                .shows(PERSON);
        as("vorming").picture("vorming-inschrijvingen");
        follow.answer("Gaat de sessie door?", "Ja, ze gaat door");
        complete("vorming", small.value());
        letPassUntil(today().plusDays(8), small.value());

        own("vorming", "Een brief die opvalt", "Aanwezigheid noteren")
                .answer("Was de sessie er?", "Ja")
                .answer("Wie was er?", PERSON);
        as("vorming").picture("vorming-aanwezigheid");
        complete("vorming", small.value());

        coach.page("/dossier/" + number);
        assertThat(coach.find("main")).containsText("was er");
        coach.page("/dossier/" + number + "/sessies");
        coach.find("summary").filter(text("Feedback noteren")).click();
        coach.find("input[value=good]").check();
        coach.assertAccessible();
        coach.find("details button").click();
        assertThat(coach.find("[role=status]")).containsText("zonder naam");
    }

    private SessionNumber plan(String title, String places) {
        Form form = TrainerDesk.fillInSession(as("vorming"), title, places, today().plusDays(7));
        assertThat(form.text()).contains("zonder voorwaarden");
        as("vorming").picture("vorming-sessie-plannen");
        as("vorming").start();
        return sessions.coming().stream()
                .filter(session -> session.plan().title().equals(title))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static void signUp(Desk coach, String title) {
        coach.find("article").filter(text(title)).locator("button").first().click();
    }

    private CaseNumber open(String name, String language) {
        return cases.open(new NewCase(
                name, "", "iemand@example.org", language, "Dampoort", "noord", "outreach", "", null, "coach"));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
