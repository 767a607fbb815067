package gent.jobteam.handover.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandoverProcessTest {

    private static final String REFERRAL = "5f0c0d2e-6c5f-4d0b-9a54-0d3c1a1f7b11";

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("handover");

    @Test
    void aReceiverWhoRefusesLeavesTheCaseWithTheCoach() {
        engine.start(Map.of());

        engine.end("referral", Map.of("referralOutcome", "refused", "referralId", REFERRAL));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_handoverRefused");
        assertThat(engine.variable("handoverOutcome")).isEqualTo("refused");
    }

    @Test
    void aReceiverWhoAcceptsMeetsTheParticipantTogetherWithTheCoach() {
        accepted();

        assertThat(engine.waitingAt()).containsExactly("userTask_meetJointly");
        assertThat(engine.task("userTask_meetJointly").getAssignee()).isEqualTo("caseManager");
        assertThat(engine.variable("referralId")).isEqualTo(REFERRAL);
        assertThat(engine.variable("handoverOutcome")).isNotEqualTo("released");
    }

    @Test
    void nobodyIsReleasedBeforeTheParticipantConfirms() {
        accepted();
        engine.complete("userTask_meetJointly", Map.of("handoverNext", "walkTogether"));
        engine.complete("userTask_walkTogether");

        engine.complete("userTask_confirmContact", Map.of("contactConfirmed", "notYet"));
        assertThat(engine.waitingAt()).containsExactly("userTask_walkTogether");
        engine.complete("userTask_walkTogether");
        engine.complete("userTask_confirmContact", Map.of("contactConfirmed", "notYet"));
        engine.complete("userTask_walkTogether");
        engine.complete(
                "userTask_confirmContact", Map.of("contactConfirmed", "confirmed", "handoverOutcome", "released"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_participantReleased");
        assertThat(engine.variable("handoverOutcome")).isEqualTo("released");
    }

    @Test
    void walkingTogetherIsLookedAtAfterTheAgreedTerm() {
        engine.term("walkTogether", "P14D");
        accepted();
        engine.complete("userTask_meetJointly", Map.of("handoverNext", "walkTogether"));

        assertThat(engine.task("userTask_walkTogether").getDueDate())
                .isEqualTo(engine.now().plus(Duration.ofDays(14)));
    }

    @Test
    void theNewGuideMayGoOnAtOnceButTheParticipantStillConfirms() {
        accepted();
        engine.complete("userTask_meetJointly", Map.of("handoverNext", "goOn"));

        assertThat(engine.waitingAt()).containsExactly("userTask_confirmContact");
        assertThat(engine.passed()).doesNotContain("userTask_walkTogether");
    }

    @Test
    void aMeetingCanShowThatItDoesNotGoOn() {
        accepted();
        engine.complete("userTask_meetJointly", Map.of("handoverNext", "stop", "handoverOutcome", "failed"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_handoverFailed");
        assertThat(engine.variable("handoverOutcome")).isEqualTo("failed");
    }

    @Test
    void walkingTogetherCanFail() {
        accepted();
        engine.complete("userTask_meetJointly", Map.of("handoverNext", "walkTogether"));
        engine.complete("userTask_walkTogether");
        engine.complete("userTask_confirmContact", Map.of("contactConfirmed", "failed", "handoverOutcome", "failed"));

        assertThat(engine.passed()).endsWith("endEvent_handoverFailed");
        assertThat(engine.variable("handoverOutcome")).isEqualTo("failed");
    }

    private void accepted() {
        engine.start(Map.of());
        engine.end("referral", Map.of("referralOutcome", "accepted", "referralId", REFERRAL));
    }

    /** With the real referral, whose ends stop everything in it. */
    @Nested
    class WithTheRealReferral {

        @RegisterExtension
        final ProcessTestEngine both = ProcessTestEngine.deploy("handover").with("referral");

        @Test
        void theAnswerAndTheIdComeBack() {
            both.start(Map.of());
            both.complete("userTask_prepareReferral", Map.of("referralId", REFERRAL));
            both.complete("userTask_confirmText", Map.of("referralChannel", "email"));
            both.fireTimer("event_escalationDue");
            both.complete("userTask_noteAnswer", Map.of("referralOutcome", "accepted"));

            assertThat(both.waitingAt()).containsExactly("userTask_meetJointly");
            assertThat(both.variable("referralId")).isEqualTo(REFERRAL);
            assertThat(both.variable("referralOutcome")).isEqualTo("accepted");
        }

        @Test
        void aReferralThatIsDroppedIsARefusal() {
            both.start(Map.of());
            both.complete("userTask_prepareReferral", Map.of("referralId", REFERRAL));
            both.complete("userTask_confirmText", Map.of("referralChannel", "dropped", "referralOutcome", "refused"));

            assertThat(both.hasEnded()).isTrue();
            assertThat(both.variable("handoverOutcome")).isEqualTo("refused");
        }
    }
}
