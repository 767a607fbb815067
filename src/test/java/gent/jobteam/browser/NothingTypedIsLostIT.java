package gent.jobteam.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody typed is there again when she comes back to a form that she did not send. */
class NothingTypedIsLostIT extends CaseStory {

    private static final String PERSON = "Mehreen Noorzai";
    private static final String NOTE = "Wat wil je onthouden?";
    private static final String WORDS = "Belt liever na vier uur. لطفا";

    @Test
    void aTextThatWasNotSentIsOfferedAfterSigningInAgain() {
        as("coach").list("Mijn taken");
        register(PERSON);
        as("coach").start();
        Form half = own("coach", PERSON, "Contact leggen")
                .answer("Hoe liep het contact?", "Gesproken, wil verder met Jobteam");
        as("coach").whileDraftIsKept(() -> half.answer(NOTE, WORDS));
        as("coach").signOut();
        leave("coach");

        Form form = own("coach", PERSON, "Contact leggen");
        as("coach").find(".jt-draft button").first().click();
        assertThat(as("coach").find(".jt-draft")).hasCount(0);
        form.answer("Hoe liep het contact?", "Gesproken, wil verder met Jobteam");
        assertThat(as("coach").find(".fjs-form-field-textarea textarea").first())
                .hasValue(WORDS);
        String number = makeContact(PERSON);

        assertThat(number).startsWith("JT-");
    }
}
