package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownLiterallyOnPostgresTest extends DiscussionTestCase {

    private static final String SHOWN = "\\<b\\>\\*Ján\\* \\[x\\]\\(http://x\\)";

    @Test
    void aNameAndAPreparationAreShownAsTheyWereTyped() {
        openCaseOf("<b>*Ján* [x](http://x)");
        agreeToShare();
        ask("intake");
        assertThat(shown("coach", "putOnAgenda")).containsEntry("displayName", SHOWN);
        putOnAgenda("attends");

        assertThat(shown("coach", "prepareCase")).containsEntry("shownAs", SHOWN);
        submit("coach", "prepareCase", with(preparation("# Wat nu?"), "caseBackground", "1. Werkte *'s nachts*"));

        assertThat(shown("coach", "holdDiscussion"))
                .containsEntry("shownAs", SHOWN)
                .containsEntry("teamQuestion", "\\# Wat nu?")
                .containsEntry("caseBackground", "1\\. Werkte \\*'s nachts\\*");
    }
}
