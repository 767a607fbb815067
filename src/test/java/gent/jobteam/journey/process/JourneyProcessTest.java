package gent.jobteam.journey.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey with a stand-in for each phase. */
class JourneyProcessTest {

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("journey");

    @Test
    void aRegisteredContactBeginsWithOutreach() {
        start("outreach");

        assertThat(engine.waitingAt()).containsExactly("callActivity_outreach");
        assertThat(keyOf("outreach").getBusinessKey()).isEqualTo(ProcessTestEngine.CASE);
    }

    @Test
    void aReceivedRegistrationBeginsWithOutreachToo() {
        engine.startAt("journey.registrationReceived", registration("vdab"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_outreach");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outreachKnowsWhatWasRegistered(boolean yes) {
        engine.start(Map.of(
                "inflowChannel",
                "outreach",
                "alreadyMet",
                yes,
                "mediatorForLanguage",
                yes,
                "coachSpeaksLanguage",
                yes));

        assertThat(engine.services()
                        .getRuntimeService()
                        .getVariables(keyOf("outreach").getId()))
                .containsEntry("alreadyMet", yes)
                .containsEntry("mediatorForLanguage", yes)
                .containsEntry("coachSpeaksLanguage", yes)
                .hasSize(3);
    }

    @Test
    void aCaseTakenOverFromAnEndedProjectGoesStraightToItsTrajectory() {
        start("takeover");

        assertThat(engine.waitingAt()).containsExactly("callActivity_trajectory");
    }

    @Test
    void afterOutreachComesTheTriangleMeeting() {
        start("outreach");

        engine.end("outreach", Map.of());

        assertThat(engine.waitingAt()).containsExactly("callActivity_intake");
    }

    @Test
    void whenTheRegularOfferFitsTheJourneyEndsThere() {
        atIntake();

        engine.end("intake", Map.of("intakeOutcome", "regularOffer"));

        assertThat(engine.passed()).endsWith("endEvent_regularOffer");
        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void otherwiseTheCaseIsDiscussed() {
        atIntake();

        engine.end("intake", Map.of("intakeOutcome", "caseDiscussion"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_casediscussion");
        assertThat(reasonForDiscussion()).isEqualTo("intake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "combination"})
    void theDiscussionCanChooseATrajectory(String outcome) {
        atDiscussion();

        engine.end("casediscussion", Map.of("discussionOutcome", outcome));

        assertThat(engine.waitingAt()).containsExactly("callActivity_trajectory");
    }

    @Test
    void theDiscussionCanChooseTheRegularOffer() {
        atDiscussion();

        engine.end("casediscussion", Map.of("discussionOutcome", "regularOffer"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_referral");
    }

    @Test
    void anAcceptedReferralEndsTheJourney() {
        atReferral();

        engine.end("referral", Map.of("referralOutcome", "accepted"));

        assertThat(engine.passed()).endsWith("endEvent_regularOfferAfterDiscussion");
        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void aRefusedReferralIsDiscussedAgain() {
        atReferral();

        engine.end("referral", Map.of("referralOutcome", "refused"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_casediscussion");
        assertThat(reasonForDiscussion()).isEqualTo("referralRefused");
    }

    @Test
    void aSecondReferralIsJudgedByItsOwnAnswer() {
        atReferral();
        engine.end("referral", Map.of("referralOutcome", "refused"));
        engine.end("casediscussion", Map.of("discussionOutcome", "regularOffer"));

        engine.end("referral", Map.of("referralOutcome", "accepted"));

        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void afterTheTrajectoryComesAftercare() {
        start("takeover");

        engine.end("trajectory", Map.of());

        assertThat(engine.waitingAt()).containsExactly("callActivity_aftercare");
    }

    @Test
    void theJourneyEndsWithTheAftercare() {
        atAftercare();

        engine.end("aftercare", Map.of("aftercareOutcome", "completed"));

        assertThat(engine.passed()).endsWith("endEvent_aftercareCompleted");
        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void aRelapseCanLeadBackToTheTrajectoryMoreThanOnce() {
        atAftercare();

        for (int time = 0; time < 2; time++) {
            engine.end("aftercare", Map.of("aftercareOutcome", "relapseTrajectory"));
            assertThat(engine.waitingAt()).containsExactly("callActivity_trajectory");
            engine.end("trajectory", Map.of());
        }

        engine.end("aftercare", Map.of("aftercareOutcome", "completed"));
        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void aRelapseCanLeadBackToTheDiscussion() {
        atAftercare();

        engine.end("aftercare", Map.of("aftercareOutcome", "relapseDiscussion"));

        assertThat(engine.waitingAt()).containsExactly("callActivity_casediscussion");
        assertThat(reasonForDiscussion()).isEqualTo("relapse");
        engine.end("casediscussion", Map.of("discussionOutcome", "trajectory"));
        assertThat(engine.waitingAt()).containsExactly("callActivity_trajectory");
    }

    @ParameterizedTest
    @CsvSource({
        "outreach, outreach",
        "intake, outreach;intake",
        "casediscussion, outreach;intake;casediscussion",
        "referral, outreach;intake;casediscussion;referral",
        "trajectory, outreach;intake;casediscussion;trajectory",
        "aftercare, outreach;intake;casediscussion;trajectory;aftercare"
    })
    void aParticipantCanStopInEveryPhase(String phase, String way) {
        start("outreach");
        var phases = List.of(way.split(";"));
        for (int done = 0; done < phases.size() - 1; done++) {
            boolean discussed = phases.get(done).equals("casediscussion");
            engine.end(
                    phases.get(done),
                    discussed ? decision(phases.get(done + 1)) : Map.of("intakeOutcome", "caseDiscussion"));
        }

        engine.escalate(phase, "participantStops", Map.of());

        assertThat(engine.passed()).contains("endEvent_participantStopped");
        assertThat(engine.hasEnded()).isTrue();
    }

    private static Map<String, Object> decision(String next) {
        return Map.of("discussionOutcome", next.equals("referral") ? "regularOffer" : "trajectory");
    }

    private static Map<String, Object> registration(String channel) {
        return Map.of(
                "inflowChannel",
                channel,
                "alreadyMet",
                false,
                "mediatorForLanguage",
                false,
                "coachSpeaksLanguage",
                true);
    }

    private void start(String channel) {
        engine.start(registration(channel));
    }

    private void atIntake() {
        start("outreach");
        engine.end("outreach", Map.of());
    }

    private void atDiscussion() {
        atIntake();
        engine.end("intake", Map.of("intakeOutcome", "caseDiscussion"));
    }

    private void atReferral() {
        atDiscussion();
        engine.end("casediscussion", Map.of("discussionOutcome", "regularOffer"));
    }

    private void atAftercare() {
        start("takeover");
        engine.end("trajectory", Map.of());
    }

    private Object reasonForDiscussion() {
        return engine.services()
                .getRuntimeService()
                .getVariable(keyOf("casediscussion").getId(), "discussionReason");
    }

    private ProcessInstance keyOf(String process) {
        return engine.services()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
    }
}
