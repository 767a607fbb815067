package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.intake.IntakeDecision;
import gent.jobteam.intake.LifeQuestion;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.MlpAlignment;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.Withdrawal;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The intake as coach, SPOC and welfare worker do it in Tasklist. */
class IntakeOnPostgresTest extends IntakeTestCase {

    @Test
    void eachRoleNotesItsPart() {
        submit("spoc", "userTask_checkMlp", mlpCheck("yes"));
        submit("spoc", "userTask_alignWithCounsellor", alignment());
        submit("welzijn", "userTask_exploreRights", rights());
        submit("coach", "userTask_planMeeting", plan());

        assertThat(checks.checkOf(number))
                .contains(new MlpCheck(number, "yes", "MLP-2026/118", "part", "Opleiding schoonmaak", "spoc"));
        assertThat(checks.alignmentOf(number))
                .contains(new MlpAlignment(number, "combination", "Jef Claus", "De opleiding", "spoc"));
        assertThat(explorations.of(number)).hasValueSatisfying(found -> {
            assertThat(found.rights())
                    .isEqualTo(Map.of(
                            "livingWage", RightStatus.OPEN,
                            "cityPass", RightStatus.APPLIED,
                            "legalAid", RightStatus.APPLIED,
                            "growthPackage", RightStatus.GRANTED));
            assertThat(found.note()).isEqualTo("Huur loopt achter.");
        });
        assertThat(meetings.planOf(number))
                .contains(new MeetingPlan(
                        number, LocalDate.of(2026, 3, 9), LocalTime.of(14, 30), "De Zuidpoort", "mediator"));
        assertThat(cases.get(number).participant().district()).isEqualTo("Dampoort");
    }

    @Test
    void theMeetingIsKeptAsItWasSaid() {
        prepare();

        submit("coach", "userTask_holdMeeting", meeting());

        assertThat(meetings.of(number)).hasValueSatisfying(meeting -> {
            assertThat(meeting.candidatePresent()).isTrue();
            assertThat(meeting.attendeeIds()).containsExactly("coach", "spoc", "bemiddelaar");
            assertThat(meeting.question()).isEqualTo("Ik wil werken in een keuken.");
            assertThat(meeting.behind())
                    .containsExactly(
                            new LifeQuestion("work", "Nog nooit ingeschreven."),
                            new LifeQuestion("childcare", "Geen opvang voor de jongste."));
            assertThat(meeting.notedById()).isEqualTo("coach");
        });
        assertThat(agreements.latest(number))
                .contains(new SharingAgreement(
                        number,
                        true,
                        List.of("discussion", "referral"),
                        List.of("work", "childcare"),
                        "sk",
                        LocalDate.of(2026, 9, 1),
                        "coach"));
        assertThat(contacts.latest(number, 10))
                .containsExactly(
                        new Contact(number, "meeting", true, LocalDate.of(2026, 3, 2), "coach", "Driehoeksoverleg"));
    }

    @Test
    void theAdviceIsShownWithItsReasonAndPeopleDecideWithTheirs() {
        prepare();
        submit("coach", "userTask_holdMeeting", meeting());

        var shown = shown("coach", "userTask_decide");
        assertThat(shown.get("adviceShown")).isEqualTo("Casusoverleg");
        assertThat(shown.get("reasonShown")).asString().contains("helpt voor een deel");
        assertThat(shown.get("questionShown")).isEqualTo("Ik wil werken in een keuken\\.");
        assertThat(shown.get("intakeDecision"))
                .as("no answer is chosen beforehand")
                .isEqualTo("");

        submit(
                "coach",
                "userTask_decide",
                Map.of("intakeDecision", "disagreement", "decisionReason", "VDAB ziet meer in de opleiding alleen."));
        assertThat(decisions.decisionsOf(number))
                .containsExactly(new IntakeDecision(
                        number,
                        "combinationPossible",
                        "disagreement",
                        "VDAB ziet meer in de opleiding alleen.",
                        "",
                        "coach"));
        assertThat(isRunning()).isFalse();
    }

    @Test
    void theRegularOfferThatTheyThinkOfStandsReadyWhenItIsAskedFirst() {
        prepare();
        submit("coach", "userTask_holdMeeting", meeting());
        assertThat(shown("coach", "userTask_decide").get("directoryContacts"))
                .asString()
                .contains("GTB|De gids weet nog niet hoe je deze organisatie bereikt.");
        submit(
                "coach",
                "userTask_decide",
                Map.of(
                        "intakeDecision", "regularOffer",
                        "regularOrganisation", "GTB",
                        "decisionReason", "GTB kent dit goed."));
        assertThat(decisions.decisionsOf(number).get(0).organisation()).isEqualTo("GTB");

        assertThat(shown("coach", "userTask_prepareReferral")).containsEntry("organisation", "GTB");
    }

    @Test
    void refusingToShareBlocksNothing() {
        prepare();

        var meeting = meeting();
        meeting.put("sharing", "refused");
        List.of("sharedWith", "sharedAbout", "sharedUntil").forEach(meeting::remove);
        submit("coach", "userTask_holdMeeting", meeting);

        assertThat(agreements.mayShare(number)).isFalse();
        assertThat(agreements.latest(number))
                .hasValueSatisfying(agreement -> assertThat(agreement.agreed()).isFalse());
        assertThat(colleagues.task(number.value(), "userTask_decide")).isNotNull();
    }

    @Test
    void stayingAwayByOwnDecisionIsNoContactAndNoFailedAttempt() {
        prepare();

        var meeting = meeting();
        meeting.put("presence", "ownDecision");
        meeting.put("sharing", "later");
        List.of("toldInLanguage", "sharedWith", "sharedAbout", "sharedUntil").forEach(meeting::remove);
        submit("coach", "userTask_holdMeeting", meeting);

        assertThat(meetings.of(number))
                .hasValueSatisfying(held -> assertThat(held.candidatePresent()).isFalse());
        assertThat(contacts.latest(number, 10)).isEmpty();
        assertThat(agreements.latest(number)).isEmpty();
        assertThat(colleagues.task(number.value(), "userTask_decide")).isNotNull();
    }

    @Test
    void aMovedMeetingKeepsTheRestOfItsPlan() {
        prepare();

        submit(
                "coach",
                "userTask_holdMeeting",
                Map.of(
                        "triangleOutcome", "moved",
                        "newMeetingOn", "2026-03-12",
                        "newMeetingAt", "09:00",
                        "newMeetingPlace", "Bij haar thuis"));

        assertThat(meetings.planOf(number))
                .contains(new MeetingPlan(
                        number, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), "Bij haar thuis", "mediator"));
        assertThat(colleagues.task(number.value(), "userTask_holdMeeting").getDueDate())
                .isEqualTo("2026-03-11T23:00:00.000");
        var shown = shown("coach", "userTask_holdMeeting");
        assertThat(shown.get("meetingShown")).isEqualTo("12/03/2026 om 09:00, Bij haar thuis");
        assertThat(shown.get("languageHelpShown")).isEqualTo("Er is een intercultureel bemiddelaar nodig.");
        assertThat(shown.get("triangleOutcome")).isEqualTo("");
    }

    @Test
    void whoStopsIsSpokenToAndMayReturn() {
        prepare();
        submit("coach", "userTask_holdMeeting", Map.of("triangleOutcome", "withdraws"));

        submit(
                "coach",
                "userTask_discussWithdrawal",
                Map.of(
                        "talkedOn", "2026-03-01",
                        "talkedHow", "homeVisit",
                        "withdrawalOutcome", "stops",
                        "withdrawalReason", "Zorgt voor haar moeder.",
                        "mayContact", "yes"));

        assertThat(decisions.withdrawalsOf(number))
                .containsExactly(new Withdrawal(
                        number, LocalDate.of(2026, 3, 1), "homeVisit", true, "Zorgt voor haar moeder.", true, "coach"));
        assertThat(contacts.lastRealContact(number)).contains(LocalDate.of(2026, 3, 1));
        assertThat(isRunning()).isFalse();
        assertThat(cases.open(new NewCase("", "", "", "sk", "", "noord", "spontaneous", "", number, "coach")))
                .isNotEqualTo(number);
    }

    @Test
    void whoGoesOnAfterAllFindsHerQuestionAgain() {
        prepare();
        submit("coach", "userTask_holdMeeting", meeting());
        submit("coach", "userTask_decide", Map.of("intakeDecision", "withdraws"));
        submit(
                "coach",
                "userTask_discussWithdrawal",
                Map.of(
                        "talkedOn", "2026-03-02",
                        "talkedHow", "call",
                        "withdrawalOutcome", "continues",
                        "newMeetingOn", "2026-03-05",
                        "newMeetingAt", "10:15",
                        "newMeetingPlace", "De Zuidpoort"));

        var shown = shown("coach", "userTask_holdMeeting");
        assertThat(shown.get("question")).isEqualTo("Ik wil werken in een keuken.");
        assertThat(shown.get("domain2")).isEqualTo("childcare");
        assertThat(shown.get("meetingShown")).isEqualTo("5/03/2026 om 10:15, De Zuidpoort");

        clock.advance(Period.ofDays(3));
        var again = meeting();
        again.put("heldOn", "2026-03-05");
        submit("coach", "userTask_holdMeeting", again);
        assertThat(shown("coach", "userTask_decide").get("intakeDecision")).isEqualTo("");
        assertThat(decisions.withdrawalsOf(number))
                .extracting(Withdrawal::stops)
                .containsExactly(false);
    }
}
