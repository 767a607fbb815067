package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.casediscussion.CaseDiscussions;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DiscussionPrivacyOnPostgresTest extends DiscussionTestCase {

    @Autowired
    CaseDiscussions discussions;

    @Test
    void withoutAgreementNobodyReadsTheName() {
        ask("intake");
        assertThat(shown("coach", "putOnAgenda").get("sharingLine").toString()).startsWith("Er is geen akkoord");
        putOnAgenda("staysAway");

        assertThat(shown("coach", "preparePseudonymised").toString()).doesNotContain("Zdenka", "Horň", PHONE);
        submit("coach", "preparePseudonymised", preparation("Welke opleiding past?"));
        assertThat(shown("coach", "holdDiscussion").toString())
                .doesNotContain("Zdenka", "Horň", PHONE)
                .contains("Welke opleiding past?");
    }

    @Test
    void aParticipantMayPreferAPseudonym() {
        agreeToShare();
        ask("intake");
        putOnAgenda("pseudonym");

        String pseudonym = discussions.latest(number).orElseThrow().pseudonym();
        assertThat(shown("coach", "preparePseudonymised")).containsEntry("shownAs", pseudonym);
    }

    @Test
    void aPreparationUnderAPseudonymMayNotSayTheName() {
        ask("intake");
        putOnAgenda("staysAway");

        assertThat(refused("coach", "preparePseudonymised", preparation("Wat heeft zdenka nodig?")))
                .containsExactly("teamQuestion");
        var background = new HashMap<>(preparation("Welke opleiding past?"));
        background.put("caseBackground", "Bel 0470/12 34 56.");
        assertThat(refused("coach", "preparePseudonymised", background)).containsExactly("caseBackground");
        assertThat(rows("discussion_preparation")).isZero();
    }

    @Test
    void anAgreementThatIsWithdrawnHidesTheNameAtOnce() {
        agreeToShare();
        ask("intake");
        putOnAgenda("attends");
        submit("coach", "prepareCase", preparation("Wat heeft Zdenka nodig?"));

        withdrawAgreement();

        assertThat(shown("coach", "holdDiscussion").toString()).doesNotContain("Zdenka", "Horň");
    }

    @Test
    void aSignalSaysNothingOfTheParticipant() {
        agreeToShare();
        ask("trajectory");
        putOnAgenda("attends");
        submit("coach", "prepareCase", preparation("Hoe verder?"));
        heldInTime();

        var answers = new HashMap<>(decision("continue", "adviceContinue"));
        answers.put("signal", "Zdenka vindt geen kinderopvang.");
        assertThat(refused("coach", "holdDiscussion", answers)).containsExactly("signal");
        answers.put("signal", "Er is geen kinderopvang voor wie om zes uur begint.");
        submit("coach", "holdDiscussion", answers);

        assertThat(column("signal")).isEqualTo("Er is geen kinderopvang voor wie om zes uur begint.");
    }

    @Test
    void everyCaseOfAMeetingHasItsOwnPseudonymAndTheAgendaShowsTheDay() {
        ask("intake");
        putOnAgenda("staysAway");
        var first = discussions.latest(number).orElseThrow();

        openCase();
        ask("intake");
        assertThat(shown("coach", "putOnAgenda").get("agendaLine").toString()).contains("9/03/2026");
        putOnAgenda("staysAway");

        assertThat(discussions.latest(number).orElseThrow().pseudonym()).isNotEqualTo(first.pseudonym());
    }
}
