package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeProcessTest {

    private static final Date MONDAY = Date.from(LocalTime.startOf(LocalDate.of(2026, 3, 9)));
    private static final Date THURSDAY = Date.from(LocalTime.startOf(LocalDate.of(2026, 3, 12)));

    private static final Map<String, Object> NO_TRAJECTORY = Map.of("mlpActive", "no", "complementarity", "none");

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(IntakeProcess.KEY);

    @Test
    void spocWelfareWorkerAndCoachPrepareAtTheSameTime() {
        engine.start(Map.of());

        assertThat(engine.waitingAt())
                .containsExactly("userTask_checkMlp", "userTask_exploreRights", "userTask_planMeeting");
        assertThat(groupOf("userTask_checkMlp")).isEqualTo("spoc");
        assertThat(groupOf("userTask_exploreRights")).isEqualTo("welfare");
        assertThat(engine.task("userTask_planMeeting").getAssignee()).isEqualTo("caseManager");
    }

    @Test
    void theMeetingWaitsUntilAllThreeAreReady() {
        engine.start(Map.of());

        engine.complete("userTask_planMeeting", Map.of("meetingOn", MONDAY));
        engine.complete("userTask_exploreRights", Map.of("ocmwOffer", "none"));
        assertThat(engine.waitingAt()).doesNotContain("userTask_holdMeeting");

        engine.complete("userTask_checkMlp", NO_TRAJECTORY);
        assertThat(engine.waitingAt()).containsExactly("userTask_holdMeeting");
        assertThat(engine.task("userTask_holdMeeting").getDueDate()).isEqualTo(MONDAY);
        assertThat(engine.task("userTask_holdMeeting").getAssignee()).isEqualTo("caseManager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suffices", "combination", "ends"})
    void aRunningTrajectoryIsFirstAlignedWithItsCounsellor(String agreed) {
        engine.start(Map.of());
        engine.complete("userTask_planMeeting", Map.of("meetingOn", MONDAY));
        engine.complete("userTask_exploreRights", Map.of("ocmwOffer", "none"));

        engine.complete("userTask_checkMlp", Map.of("mlpActive", "yes", "complementarity", "full"));
        assertThat(engine.waitingAt()).contains("userTask_alignWithCounsellor").doesNotContain("userTask_holdMeeting");
        assertThat(groupOf("userTask_alignWithCounsellor")).isEqualTo("spoc");

        engine.complete("userTask_alignWithCounsellor", Map.of("runningTrajectory", agreed));
        assertThat(engine.waitingAt()).containsExactly("userTask_holdMeeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "unknown"})
    void withoutARunningTrajectoryInSightThereIsNothingToAlign(String mlpActive) {
        engine.start(Map.of());
        engine.complete("userTask_planMeeting", Map.of("meetingOn", MONDAY));
        engine.complete("userTask_exploreRights", Map.of("ocmwOffer", "none"));

        engine.complete("userTask_checkMlp", Map.of("mlpActive", mlpActive, "complementarity", "none"));

        assertThat(engine.waitingAt()).containsExactly("userTask_holdMeeting");
        assertThat(engine.passed()).doesNotContain("userTask_alignWithCounsellor");
    }

    @Test
    void aMeetingThatDidNotTakePlaceGetsANewMoment() {
        prepare();

        engine.complete("userTask_holdMeeting", Map.of("triangleOutcome", "moved", "meetingOn", THURSDAY));

        assertThat(engine.waitingAt()).containsExactly("userTask_holdMeeting");
        assertThat(engine.task("userTask_holdMeeting").getDueDate()).isEqualTo(THURSDAY);
        assertThat(engine.passed()).doesNotContain("businessRuleTask_suitability");
    }

    @Test
    void afterTheMeetingThereIsAnAdviceAndPeopleDecide() {
        prepare();

        hold();

        assertThat(engine.waitingAt()).containsExactly("userTask_decide");
        assertThat(engine.task("userTask_decide").getAssignee()).isEqualTo("caseManager");
        assertThat(engine.variable("intakeAdvice")).isEqualTo("intensiveHelpNeeded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseDiscussion", "disagreement"})
    void intensiveHelpAndDisagreementGoToTheCaseDiscussion(String decision) {
        prepare();
        hold();

        engine.complete("userTask_decide", Map.of("intakeDecision", decision));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_caseDiscussionNeeded").doesNotContain("callActivity_referral");
        assertThat(engine.variable("intakeOutcome")).isEqualTo("caseDiscussion");
    }

    @Test
    void theAdviceBindsNobody() {
        prepare();
        hold();
        engine.called("referral").endsWith(Map.of("referralOutcome", "accepted"));

        engine.complete("userTask_decide", Map.of("intakeDecision", "regularOffer"));

        assertThat(engine.variable("intakeAdvice")).isEqualTo("intensiveHelpNeeded");
        assertThat(engine.passed()).endsWith("endEvent_regularOfferFits");
    }

    @Test
    void theRegularOfferFitsOnceTheReceiverHasAccepted() {
        prepare();
        hold();

        engine.complete("userTask_decide", Map.of("intakeDecision", "regularOffer"));
        assertThat(engine.waitingAt()).containsExactly("callActivity_referral");

        engine.end("referral", Map.of("referralOutcome", "accepted"));
        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_regularOfferFits");
        assertThat(engine.variable("intakeOutcome")).isEqualTo("regularOffer");
    }

    @Test
    void aRefusedReferralLeadsToTheCaseDiscussion() {
        prepare();
        hold();
        engine.complete("userTask_decide", Map.of("intakeDecision", "regularOffer"));

        engine.end("referral", Map.of("referralOutcome", "refused"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_caseDiscussionNeeded");
        assertThat(engine.variable("intakeOutcome")).isEqualTo("caseDiscussion");
    }

    @Test
    void nobodyStopsAfterTheMeetingWithoutAConversation() {
        prepare();
        hold();

        engine.complete("userTask_decide", Map.of("intakeDecision", "withdraws"));
        assertThat(engine.waitingAt()).containsExactly("userTask_discussWithdrawal");
        assertThat(engine.task("userTask_discussWithdrawal").getAssignee()).isEqualTo("caseManager");

        stopAfterTalk();
    }

    @Test
    void nobodyStopsBeforeTheMeetingWithoutAConversation() {
        prepare();

        engine.complete("userTask_holdMeeting", Map.of("triangleOutcome", "withdraws"));
        assertThat(engine.waitingAt()).containsExactly("userTask_discussWithdrawal");
        assertThat(engine.passed()).doesNotContain("businessRuleTask_suitability");

        stopAfterTalk();
    }

    private void stopAfterTalk() {
        engine.complete("userTask_discussWithdrawal", Map.of("withdrawalOutcome", "stops"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_candidateStops");
    }

    @Test
    void stoppingIsToldToTheProcessThatCalledThisOne() {
        engine.services()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "caller.bpmn",
                        Bpmn.createExecutableProcess("caller")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .callActivity("callActivity_intake")
                                .calledElement(IntakeProcess.KEY)
                                .endEvent()
                                .moveToActivity("callActivity_intake")
                                .boundaryEvent()
                                .escalation("participantStops")
                                .userTask("userTask_caught")
                                .endEvent()
                                .done())
                .deploy();
        engine.services().getRuntimeService().startProcessInstanceByKey("caller");
        prepared();
        engine.complete("userTask_holdMeeting", Map.of("triangleOutcome", "withdraws"));

        engine.complete("userTask_discussWithdrawal", Map.of("withdrawalOutcome", "stops"));

        assertThat(engine.waitingIn("caller")).containsExactly("userTask_caught");
        assertThat(engine.waitingIn(IntakeProcess.KEY)).isEmpty();
    }

    @Test
    void whoChangesHerMindSitsDownWithUsAgain() {
        prepare();
        hold();
        engine.complete("userTask_decide", Map.of("intakeDecision", "withdraws"));

        engine.complete("userTask_discussWithdrawal", Map.of("withdrawalOutcome", "continues", "meetingOn", THURSDAY));
        assertThat(engine.waitingAt()).containsExactly("userTask_holdMeeting");
        assertThat(engine.task("userTask_holdMeeting").getDueDate()).isEqualTo(THURSDAY);

        hold();
        engine.complete("userTask_decide", Map.of("intakeDecision", "caseDiscussion"));
        assertThat(engine.passed()).endsWith("endEvent_caseDiscussionNeeded");
    }

    @Test
    void personalAnswersCannotBecomeVariables() {
        prepare();

        assertThatThrownBy(() -> engine.complete("userTask_holdMeeting", Map.of("question", "Waar kan ik wonen?")))
                .hasMessageContaining("question");
    }

    private void prepare() {
        engine.start(Map.of());
        prepared();
    }

    private void prepared() {
        engine.complete("userTask_checkMlp", NO_TRAJECTORY);
        engine.complete("userTask_exploreRights", Map.of("ocmwOffer", "none"));
        engine.complete("userTask_planMeeting", Map.of("meetingOn", MONDAY));
    }

    private void hold() {
        engine.complete(
                "userTask_holdMeeting",
                Map.of("triangleOutcome", "held", "needByPerson", "yes", "needByReferrer", "unknown"));
    }

    private String groupOf(String userTask) {
        return engine
                .services()
                .getTaskService()
                .getIdentityLinksForTask(engine.task(userTask).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow();
    }
}
