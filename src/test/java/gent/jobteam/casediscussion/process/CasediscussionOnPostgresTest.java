package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.Contacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasediscussionOnPostgresTest extends DiscussionTestCase {

    @Autowired
    Contacts contacts;

    @Test
    void aCaseIsDiscussedByNameAndACoachIsAssigned() {
        agreeToShare();
        ask("intake");
        assertThat(shown("coach", "putOnAgenda"))
                .containsEntry("displayName", NAME)
                .containsEntry("sharingLine", "Er is een akkoord om te delen.");
        putOnAgenda("attends");

        assertThat(shown("coach", "prepareCase")).containsEntry("shownAs", NAME);
        submit("coach", "prepareCase", preparation("Wie kent de weg naar een opleiding voor Zdenka?"));
        heldInTime();
        assertThat(shown("coach", "holdDiscussion"))
                .containsEntry("shownAs", NAME)
                .containsEntry("teamQuestion", "Wie kent de weg naar een opleiding voor Zdenka?")
                .containsEntry("heldOn", "2026-03-09");
        submit("coach", "holdDiscussion", decision("trajectory", "adviceTrajectory"));
        submit("coordinatie", "assignCoach", Map.of("coach", "coach3"));

        assertThat(cases.get(number).managerId()).isEqualTo("coach3");
        assertThat(column("outcome")).isEqualTo("trajectory");
        assertThat(jdbc.sql("""
                        select organisation || ': ' || advice
                          from organisation_advice a
                          join case_discussion d on d.id = a.discussion_id
                         where d.case_number = :case
                         order by 1
                        """)
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("CAW Oost-Vlaanderen: trajectory", "VDAB: trajectory");
        assertThat(contacts.lastRealContact(number)).contains(LocalDate.of(2026, 3, 9));
        assertThat(running()).isZero();
    }

    @Test
    void whoInvitesAGuestOrAsksAdviceSeesHowToReachTheOrganisation() {
        jdbc.sql("update offer set phone = '09 000 00 13' where organisation = 'Huurdersbond'")
                .update();
        ask("intake");
        assertThat(shown("coach", "putOnAgenda").get("directoryContacts").toString())
                .contains("Huurdersbond|**In de gids**", "Telefoon: 09 000 00 13");
        submit(
                "coach",
                "putOnAgenda",
                with(with(agenda("attends"), "guestWanted", "yes"), "guestOrganisation", "Huurdersbond"));

        assertThat(shown("onthaal", "inviteGuest").get("guestContact").toString())
                .contains("Telefoon: 09 000 00 13");
        jdbc.sql("update offer set phone = ''").update();
    }

    @Test
    void aGuestIsInvitedAsAnOrganisationAndAdvises() {
        ask("intake");
        submit(
                "coach",
                "putOnAgenda",
                Map.of(
                        "discussionOn",
                        "2026-03-09",
                        "participantWish",
                        "staysAway",
                        "guestWanted",
                        "yes",
                        "guestOrganisation",
                        "Huurdersbond"));
        assertThat(shown("onthaal", "inviteGuest").toString())
                .contains("Huurdersbond")
                .doesNotContain("Zdenka");
        submit("onthaal", "inviteGuest", Map.of("guestComes", "yes"));
        submit("coach", "preparePseudonymised", preparation("Wie helpt met wonen?"));
        heldInTime();

        assertThat(shown("coach", "holdDiscussion").get("attendees").toString()).contains("Huurdersbond");
    }

    @Test
    void outsideExpertiseIsAskedBeforeTheTeamDecides() {
        ask("intake");
        putOnAgenda("staysAway");
        submit("coach", "preparePseudonymised", preparation("Wie helpt met wonen?"));
        heldInTime();
        submit(
                "coach",
                "holdDiscussion",
                Map.of(
                        "meetingOutcome", "expertiseFirst",
                        "heldOn", "2026-03-09",
                        "participantPresence", "absentByChoice",
                        "adviceExpertise", list("JES vzw"),
                        "expertOrganisation", "Huurdersbond"));

        assertThat(refused(
                        "coach",
                        "consultExpert",
                        Map.of("consultedOn", "2026-03-09", "expertAdvice", "Help Zdenka met een brief.")))
                .containsExactly("expertAdvice");
        submit("coach", "consultExpert", Map.of("consultedOn", "2026-03-09", "expertAdvice", "Schrijf een brief."));
        submit(
                "coach",
                "putOnAgenda",
                Map.of("discussionOn", "2026-03-16", "participantWish", "staysAway", "guestWanted", "no"));

        assertThat(shown("coach", "preparePseudonymised").get("expertLine"))
                .isEqualTo("Huurdersbond adviseerde: Schrijf een brief\\.");
    }

    @Test
    void whoWithdrawsWasSpokenTo() {
        ask("intake");
        putOnAgenda("staysAway");
        submit("coach", "preparePseudonymised", preparation("Hoe verder?"));
        submit("coach", "holdDiscussion", Map.of("meetingOutcome", "withdraws"));

        Map<String, Object> talk = Map.of("withdrawal", "stops", "talkedOn", "2026-03-01", "talkKind", "call");
        assertThat(refused("coach", "noteWithdrawal", talk)).containsExactly("mayReturnTold");
        submit("coach", "noteWithdrawal", with(talk, "mayReturnTold", true));

        assertThat(contacts.lastRealContact(number)).contains(LocalDate.of(2026, 3, 1));
        assertThat(running()).isZero();
    }

    @Test
    void stoppingIsOnlyOfferedDuringATrajectory() {
        ask("intake");
        putOnAgenda("staysAway");
        submit("coach", "preparePseudonymised", preparation("Hoe verder?"));
        heldInTime();

        assertThat(refused("coach", "holdDiscussion", decision("stop", "adviceTrajectory")))
                .containsExactly("discussionOutcome");
        assertThat(refused("coach", "holdDiscussion", decision("trajectory", "adviceStop")))
                .containsExactly("adviceNone");
    }

    @Test
    void whileATrajectoryRunsNobodySimplyWithdraws() {
        ask("stop");
        putOnAgenda("staysAway");
        submit("coach", "preparePseudonymised", preparation("Hoe verder?"));

        assertThat(refused("coach", "holdDiscussion", Map.of("meetingOutcome", "withdraws")))
                .containsExactly("meetingOutcome");
        heldInTime();
        submit("coach", "holdDiscussion", decision("stop", "adviceStop"));
        assertThat(running()).isZero();
    }

    @Test
    void anOrganisationGivesOneAdvice() {
        ask("intake");
        putOnAgenda("staysAway");
        submit("coach", "preparePseudonymised", preparation("Hoe verder?"));
        heldInTime();

        var answers = new HashMap<>(decision("trajectory", "adviceTrajectory"));
        answers.put("adviceRegularOffer", list("VDAB"));
        assertThat(refused("coach", "holdDiscussion", answers)).hasSize(1);
        answers.remove("adviceTrajectory");
        answers.remove("adviceRegularOffer");
        assertThat(refused("coach", "holdDiscussion", answers)).containsExactly("adviceNone");
        assertThat(rows("discussion_result")).isZero();
    }

    @Test
    void badAnswersAreRefusedWithTheirField() {
        ask("intake");

        assertThat(refused("coach", "putOnAgenda", Map.of()))
                .containsExactly("discussionOn", "participantWish", "guestWanted");
        assertThat(refused("coach", "putOnAgenda", with(agenda("attends"), "discussionOn", "2026-03-01")))
                .containsExactly("discussionOn");
        assertThat(refused("coach", "putOnAgenda", with(agenda("attends"), "discussionOn", 20260309)))
                .containsExactly("discussionOn");
        assertThat(refused("coach", "putOnAgenda", with(agenda("attends"), "participantWish", "hides")))
                .containsExactly("participantWish");
        assertThat(refused("coach", "putOnAgenda", with(agenda("attends"), "discussedByName", true)))
                .containsExactly("discussedByName");
        assertThat(refused("coach", "putOnAgenda", with(agenda("attends"), "guestWanted", "yes")))
                .containsExactly("guestOrganisation");
        putOnAgenda("staysAway");
        assertThat(refused("coach", "preparePseudonymised", preparation("x".repeat(1001))))
                .containsExactly("teamQuestion");
        submit("coach", "preparePseudonymised", preparation("Hoe verder?"));
        assertThat(refused(
                        "coach",
                        "holdDiscussion",
                        with(decision("trajectory", "adviceTrajectory"), "heldOn", "2026-03-09")))
                .containsExactly("heldOn");
        assertThat(rows("discussion_result")).isZero();
    }
}
