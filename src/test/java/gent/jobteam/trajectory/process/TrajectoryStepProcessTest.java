package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessStep;
import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryStepProcessTest {

    @Nested
    class OneStep {

        @RegisterExtension
        final ProcessTestEngine engine = ProcessTestEngine.deploy("trajectory-step");

        @ParameterizedTest
        @CsvSource({
            "coach, userTask_takeStep",
            "measurement, userTask_measure",
            "rights, userTask_actOnRights",
            "vdab, userTask_arrangeVdabOffer"
        })
        void aColleagueTakesTheStep(String route, String task) {
            startStep(route);
            assertThat(engine.waitingAt()).containsExactly(task);

            engine.complete(task);

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_taken").doesNotContain("serviceTask_closeStep");
        }

        @ParameterizedTest
        @CsvSource({"takeStep, coach", "measure, measurement"})
        void theCoachsStepsAreForTheCaseManager(String task, String route) {
            startStep(route);

            assertThat(engine.task("userTask_" + task).getAssignee()).isEqualTo("caseManager");
        }

        @ParameterizedTest
        @CsvSource({
            "rights, actOnRights, welfare",
            "vdab, arrangeVdabOffer, spoc",
            "mediator, helpOut, mediator",
            "jobhunter, helpOut, jobhunter",
            "trainer, helpOut, trainer"
        })
        void theStepsOfOthersAreForTheirRole(String route, String task, String role) {
            startStep(route);

            assertThat(engine.services()
                            .getTaskService()
                            .getIdentityLinksForTask(
                                    engine.task("userTask_" + task).getId()))
                    .extracting(IdentityLink::getGroupId)
                    .containsExactly(role);
        }

        @Test
        void theExpertiseCellTakesTheStep() {
            startStep("jobhunter");

            engine.complete("userTask_helpOut");

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_taken");
        }

        @Test
        void whileNobodyTakesItCoordinationIsAskedEveryTermAndTheTaskStays() {
            startStep("jobhunter");
            assertThat(engine.callsOf("askExpertsListener")).isOne();

            engine.fireTimer("event_expertiseOverdue");
            engine.end("expertise", Map.of());
            engine.fireTimer("event_expertiseOverdue");

            assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_helpOut", "callActivity_expertise");
            engine.end("expertise", Map.of());
            engine.complete("userTask_helpOut");
            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).contains("endEvent_expertiseArranged").endsWith("endEvent_taken");
        }

        @ParameterizedTest
        @ValueSource(strings = {"accepted", "refused"})
        void aReferralIsClosedWithItsAnswer(String answer) {
            startStep("referral");
            assertThat(engine.waitingAt()).containsExactly("callActivity_referral");

            engine.end("referral", Map.of("referralOutcome", answer));

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.variable("referralOutcome")).isEqualTo(answer);
            assertThat(engine.passed()).containsSubsequence("serviceTask_closeStep", "endEvent_closed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"trajectory", "combination", "regularOffer", "stop", "continue"})
        void whateverTheTeamDecidesTheStepIsClosed(String outcome) {
            startStep("discussion");
            assertThat(variableOf("casediscussion", "discussionReason")).isEqualTo("trajectory");

            engine.end("casediscussion", Map.of("discussionOutcome", outcome));

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_closed");
        }

        @Test
        void aTalkAboutStoppingThatDoesNotEndInStoppingClosesTheStep() {
            startStep("stop");
            assertThat(variableOf("trajectory-stop", "stepId")).isEqualTo(engine.variable("stepId"));

            engine.end("trajectory-stop", Map.of());

            assertThat(engine.passed()).containsSubsequence("callActivity_stop", "endEvent_closed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"refused", "failed"})
        void aHandoverThatDidNotWorkClosesTheStepAndTheTrajectoryGoesOn(String outcome) {
            startStep("handover");

            engine.end("handover", Map.of("handoverOutcome", outcome));

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_closed").doesNotContain("userTask_recordOutflow");
        }

        @Test
        void aReleasedHandoverLeadsToTheOutflow() {
            startStep("handover");

            engine.end("handover", Map.of("handoverOutcome", "released"));

            assertThat(engine.waitingAt()).containsExactly("userTask_recordOutflow");
            assertThat(engine.task("userTask_recordOutflow").getAssignee()).isEqualTo("caseManager");
        }

        @Test
        void anOutflowThatDoesNotGoOnLeavesTheTrajectoryRunning() {
            startStep("outflow");

            engine.complete("userTask_recordOutflow", Map.of("outflowConfirmed", "no"));

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_goesOn");
        }

        private void startStep(String route) {
            engine.bean("openStepDelegate", opening(route));
            engine.start(Map.of("stepId", UUID.randomUUID().toString()));
        }

        private Object variableOf(String process, String name) {
            var instance = engine.services()
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .singleResult();
            return engine.services().getRuntimeService().getVariable(instance.getId(), name);
        }
    }

    /** With the trajectory above it. */
    @Nested
    class InATrajectory {

        @RegisterExtension
        final ProcessTestEngine engine =
                ProcessTestEngine.deploy(TrajectoryProcess.KEY).with("trajectory-step", "trajectory-stop");

        @Test
        void anOutflowEndsTheTrajectory() {
            startSteps("outflow", "coach", "trainer");
            assertThat(engine.tasks("userTask_takeStep")).hasSize(1);

            engine.complete("userTask_recordOutflow", Map.of("outflowConfirmed", "yes"));

            assertThat(engine.hasEnded()).isTrue();
            assertThat(engine.passed()).endsWith("endEvent_released");
            assertThat(engine.services().getTaskService().createTaskQuery().count())
                    .isZero();
        }

        @Test
        void aReleasedHandoverEndsTheTrajectoryWhenTheOutflowIsRecorded() {
            engine.called("handover").endsWith(Map.of("handoverOutcome", "released"));
            startSteps("handover");
            assertThat(engine.tasks(TrajectoryProcess.STANDING_TASK)).hasSize(1);

            engine.complete("userTask_recordOutflow", Map.of("outflowConfirmed", "yes"));

            assertThat(engine.hasEnded()).isTrue();
        }

        @Test
        void anOutflowThatDoesNotGoOnLeavesTheStandingTaskOpen() {
            startSteps("outflow");

            engine.complete("userTask_recordOutflow", Map.of("outflowConfirmed", "no"));

            assertThat(engine.waitingAt()).containsExactly(TrajectoryProcess.STANDING_TASK);
        }

        @Test
        void stepsEndInAnyOrder() {
            startSteps("coach", "mediator", "measurement");

            engine.complete("userTask_measure");
            engine.complete("userTask_takeStep");
            assertThat(engine.waitingAt()).contains("callActivity_steps", TrajectoryProcess.STANDING_TASK);
            engine.complete("userTask_helpOut");

            assertThat(engine.waitingAt()).containsExactly(TrajectoryProcess.STANDING_TASK);
        }

        private void startSteps(String... routes) {
            var waiting = List.of(routes).iterator();
            engine.bean("openStepDelegate", new ProcessStep() {
                @Override
                protected void perform(DelegateExecution execution) {
                    opening(waiting.next()).perform(execution);
                }
            });
            engine.start(Map.of());
            engine.complete("userTask_measureZero");
            var ids = List.of(routes).stream()
                    .map(route -> UUID.randomUUID().toString())
                    .toList();
            engine.complete(
                    "userTask_makeAgreements",
                    Map.of(
                            TrajectoryProcess.STEPS_TO_START, Variables.untypedValue(ids, true),
                            TrajectoryProcess.WEEKS_SINCE_START, Variables.integerValue(0, true),
                            TrajectoryProcess.LAST_RELEASE_SCORE, Variables.integerValue(0, true),
                            TrajectoryProcess.FAILED_ATTEMPTS, Variables.integerValue(0, true)));
        }
    }

    /** A part of the expertise cell is named by itself. */
    private static OpenedStep opening(String route) {
        return new OpenedStep(route);
    }

    private static class OpenedStep extends ProcessStep {

        private final String route;

        OpenedStep(String route) {
            this.route = route;
        }

        @Override
        protected void perform(DelegateExecution execution) {
            boolean expertise = List.of("mediator", "jobhunter", "trainer").contains(route);
            TrajectoryProcess.STEP_ROUTE.set(execution, expertise ? "expertise" : route);
            if (expertise) {
                TrajectoryProcess.EXPERTISE.set(execution, route);
            }
        }
    }
}
