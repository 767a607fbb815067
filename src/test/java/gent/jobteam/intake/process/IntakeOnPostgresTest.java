package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.intake.IntakeDecision;
import gent.jobteam.intake.IntakeDecisions;
import gent.jobteam.intake.LifeQuestion;
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.MlpAlignment;
import gent.jobteam.intake.MlpCheck;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightStatus;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.intake.Withdrawal;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The intake as coach, SPOC and welfare worker do it in Tasklist. */
@JobteamTest
class IntakeOnPostgresTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    OfferChecks checks;

    @Autowired
    RightsExplorations explorations;

    @Autowired
    TriangleMeetings meetings;

    @Autowired
    IntakeDecisions decisions;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCandidateWasReached() {
        number = cases.open(new NewCase(
                "Zuzana *Žigová*", "0470 00 00 01", "", "sk", "Dampoort", "noord", "spontaneous", "", null, "coach"));
        runtime.startProcessInstanceByKey(IntakeProcess.KEY, number.value());
    }

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
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 00 00 02");
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
                        "coach"));
        assertThat(isRunning()).isFalse();
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

    @Test
    void theSpocSeesTheNameAndNothingOfRightsOrTheQuestion() {
        submit("welzijn", "userTask_exploreRights", rights());

        assertThat(shown("spoc", "userTask_checkMlp"))
                .containsEntry("displayName", "Zuzana \\*Žigová\\*")
                .containsEntry("coachName", "Lien De Vos");
        assertShowsOnly("spoc", "userTask_checkMlp", "displayName", "coachName");

        submit("spoc", "userTask_checkMlp", mlpCheck("yes"));
        assertThat(shown("spoc", "userTask_alignWithCounsellor")).containsEntry("mlpReferenceShown", "MLP\\-2026/118");
        assertShowsOnly("spoc", "userTask_alignWithCounsellor", "displayName", "coachName", "mlpReferenceShown");
    }

    /** Besides the codes of the process, which are no personal data. */
    private void assertShowsOnly(String user, String userTask, String... texts) {
        var shown = new HashMap<>(shown(user, userTask));
        List.of("mlpActive", "complementarity", "ocmwOffer").forEach(shown::remove);
        assertThat(shown).containsOnlyKeys(texts);
        assertThat(shown.values()).noneMatch(value -> value.toString().contains("Huur"));
    }

    @Test
    void theWelfareWorkerSeesHowToReachThePersonAndWhichRightsThereAre() {
        assertThat(shown("welzijn", "userTask_exploreRights"))
                .containsEntry("languageLabel", "Slovaaks")
                .containsEntry("phoneShown", "0470 00 00 01")
                .containsEntry("emailShown", "onbekend")
                .hasEntrySatisfying(
                        "rights", rights -> assertThat(rights.toString()).contains("UiTPAS met kansentarief"));
    }

    @Test
    void theCoachSeesWhatTheOthersFound() {
        prepare();

        assertThat(shown("coach", "userTask_holdMeeting"))
                .hasEntrySatisfying("rightsShown", text -> assertThat(text.toString())
                        .contains("Nog aan te vragen: Leefloon of equivalent leefloon.")
                        .contains("Huur loopt achter"))
                .hasEntrySatisfying("offerShown", text -> assertThat(text.toString())
                        .contains("Er loopt geen traject in MLP.", "Opleiding schoonmaak"));
    }

    @Test
    void theContactDataThatWeKnowNeedNotBeTypedAgain() {
        assertThat(shown("coach", "userTask_planMeeting"))
                .containsEntry("personName", "Zuzana *Žigová*")
                .containsEntry("personLanguage", "sk")
                .containsEntry("personPhone", "0470 00 00 01")
                .containsEntry("personEmail", "");
    }

    @Test
    void theSpocCannotDoTheWelfareWorkersTask() {
        assertThat(colleagues.tasks("spoc", number.value()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_checkMlp");
        assertThat(colleagues.tasks("spoc2", number.value())).isEmpty();
        assertThatThrownBy(() -> submit("spoc", "userTask_exploreRights", rights()))
                .hasMessageContaining("spoc");
        assertThat(explorations.of(number)).isEmpty();
    }

    @Test
    void theMlpLineIsAReferenceAndNeverACopy() {
        var check = mlpCheck("yes");
        check.put("mlpReference", "Mevrouw volgde in 2024 een opleiding, zie verslag van de begeleider");

        assertRefused(() -> submit("spoc", "userTask_checkMlp", check), "mlpReference");
        assertThat(checks.checkOf(number)).isEmpty();
        assertThat(colleagues.task(number.value(), "userTask_checkMlp")).isNotNull();
    }

    @Test
    void missingUnknownWrongAndTooLongAnswersAreRefusedByName() {
        var missing = mlpCheck("yes");
        missing.remove("mlpReference");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", missing), "mlpReference");

        var unknown = mlpCheck("no");
        unknown.remove("mlpReference");
        unknown.put("ownerId", "coach9");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", unknown), "ownerId");

        var wrong = mlpCheck("perhaps");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", wrong), "mlpActive");

        var tooLong = mlpCheck("yes");
        tooLong.put("fittingOffer", "x".repeat(251));
        assertRefused(() -> submit("spoc", "userTask_checkMlp", tooLong), "fittingOffer");

        assertThat(checks.checkOf(number)).isEmpty();
    }

    @Test
    void whatTheBrowserSendsForEmptyFieldsIsNoAnswer() {
        var rights = rights();
        rights.put("rightsApplied", List.of());
        rights.put("welfareNote", "");
        submit("welzijn", "userTask_exploreRights", rights);
        var plan = plan();
        plan.put("personPhone", "");
        plan.put("personEmail", "");
        submit("coach", "userTask_planMeeting", plan);
        var check = mlpCheck("no");
        check.remove("mlpReference");
        submit("spoc", "userTask_checkMlp", check);
        var meeting = meeting();
        meeting.put("otherAttendees", "");
        meeting.put("domain3", null);
        meeting.put("sharedUntil", null);
        submit("coach", "userTask_holdMeeting", meeting);

        assertThat(explorations.of(number)).hasValueSatisfying(found -> assertThat(found.with(RightStatus.APPLIED))
                .isEmpty());
        assertThat(cases.get(number).participant().phone()).isEmpty();
        assertThat(meetings.of(number))
                .hasValueSatisfying(held -> assertThat(held.behind()).hasSize(2));
        assertThat(agreements.latest(number))
                .hasValueSatisfying(agreement -> assertThat(agreement.until()).isNull());
    }

    @Test
    void aRightStandsInOneListOnly() {
        var rights = rights();
        rights.put("rightsGranted", List.of("cityPass"));

        assertRefused(() -> submit("welzijn", "userTask_exploreRights", rights), "rightsGranted");
        assertThat(explorations.of(number)).isEmpty();
    }

    @Test
    void aRightThatNobodyKnowsIsRefused() {
        var rights = rights();
        rights.put("rightsOpen", List.of("lottery"));

        assertRefused(() -> submit("welzijn", "userTask_exploreRights", rights), "rightsOpen");
    }

    @Test
    void aMeetingIsNotPlannedInThePast() {
        var plan = plan();
        plan.put("meetingOn", "2026-03-01");

        assertRefused(() -> submit("coach", "userTask_planMeeting", plan), "meetingOn");
        assertThat(meetings.planOf(number)).isEmpty();
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 00 00 01");
    }

    @Test
    void aMeetingThatWasHeldIsNotInTheFuture() {
        prepare();
        var meeting = meeting();
        meeting.put("heldOn", "2026-03-03");

        assertRefused(() -> submit("coach", "userTask_holdMeeting", meeting), "heldOn");
        assertThat(meetings.of(number)).isEmpty();
    }

    @Test
    void aLifeDomainIsChosenOnce() {
        prepare();
        var meeting = meeting();
        meeting.put("domain2", "work");

        assertRefused(() -> submit("coach", "userTask_holdMeeting", meeting), "domain2");
        assertThat(contacts.latest(number, 10)).isEmpty();
    }

    @Test
    void aDecisionNeedsAReason() {
        prepare();
        submit("coach", "userTask_holdMeeting", meeting());

        assertRefused(
                () -> submit("coach", "userTask_decide", Map.of("intakeDecision", "caseDiscussion")), "decisionReason");
        assertThat(decisions.decisionsOf(number)).isEmpty();
    }

    private void prepare() {
        var check = mlpCheck("no");
        check.remove("mlpReference");
        submit("spoc", "userTask_checkMlp", check);
        submit("welzijn", "userTask_exploreRights", rights());
        submit("coach", "userTask_planMeeting", plan());
    }

    private static Map<String, Object> mlpCheck(String mlpActive) {
        return new HashMap<>(Map.of(
                "mlpActive", mlpActive,
                "mlpReference", "MLP-2026/118",
                "complementarity", "part",
                "fittingOffer", " Opleiding schoonmaak "));
    }

    private static Map<String, Object> alignment() {
        return Map.of("counsellor", "Jef Claus", "runningTrajectory", "combination", "staysWithVdab", "De opleiding");
    }

    private static Map<String, Object> rights() {
        return new HashMap<>(Map.of(
                "rightsOpen", List.of("livingWage"),
                "rightsApplied", List.of("cityPass", "legalAid"),
                "rightsGranted", List.of("growthPackage"),
                "ocmwOffer", "none",
                "welfareNote", "Huur loopt achter."));
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "meetingOn", "2026-03-09",
                "meetingAt", "14:30",
                "meetingPlace", "De Zuidpoort",
                "languageHelp", "mediator",
                "personName", "Zuzana Žigová",
                "personLanguage", "sk",
                "personPhone", "0470 00 00 02"));
    }

    private static Map<String, Object> meeting() {
        var answers = new HashMap<String, Object>(Map.of(
                "triangleOutcome", "held",
                "heldOn", "2026-03-02",
                "attendees", List.of("coach", "spoc", "bemiddelaar"),
                "presence", "present",
                "question", "Ik wil werken in een keuken.",
                "domain1", "work",
                "behind1", "Nog nooit ingeschreven.",
                "domain2", "childcare",
                "behind2", "Geen opvang voor de jongste."));
        answers.putAll(Map.of(
                "needByPerson", "yes",
                "needByReferrer", "unknown",
                "sharing", "agreed",
                "toldInLanguage", "sk",
                "sharedWith", List.of("discussion", "referral"),
                "sharedAbout", List.of("work", "childcare"),
                "sharedUntil", "2026-09-01"));
        return answers;
    }

    private void submit(String user, String userTask, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), userTask), answers);
    }

    private Map<String, Object> shown(String user, String userTask) {
        var task = colleagues.task(number.value(), userTask);
        return colleagues.as(user, () -> forms.getTaskFormVariables(task.getId()));
    }

    private boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    private static void assertRefused(ThrowingCallable step, String field) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(FormRefusedException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }
}
