package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.participant.Contacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasediscussionOnPostgresTest extends DiscussionTestCase {

    @Autowired
    CaseDiscussions discussions;

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
    void withoutAgreementNobodyReadsTheName() {
        ask("intake");
        assertThat(shown("coach", "putOnAgenda").get("sharingLine").toString()).startsWith("Er is geen akkoord");
        putOnAgenda("staysAway");

        assertThat(shown("coach", "preparePseudonymised").toString()).doesNotContain("Zdenka", "Horv", PHONE);
        submit("coach", "preparePseudonymised", preparation("Welke opleiding past?"));
        assertThat(shown("coach", "holdDiscussion").toString())
                .doesNotContain("Zdenka", "Horv", PHONE)
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

        assertThat(shown("coach", "holdDiscussion").toString()).doesNotContain("Zdenka", "Horv");
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
                .isEqualTo("Huurdersbond adviseerde: Schrijf een brief.");
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

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private String column(String name) {
        return jdbc.sql("""
                        select %s
                          from discussion_result r
                          join case_discussion d on d.id = r.discussion_id
                         where d.case_number = :case
                        """.formatted(name))
                .param("case", number.value())
                .query(String.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("""
                        select count(*)
                          from %s t
                          join case_discussion d on d.id = t.discussion_id
                         where d.case_number = :case
                        """.formatted(table))
                .param("case", number.value())
                .query(Long.class)
                .single();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }
}
