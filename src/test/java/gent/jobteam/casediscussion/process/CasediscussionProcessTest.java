package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasediscussionProcessTest {

    private static final Date MEETING = Date.from(Instant.parse("2026-03-08T23:00:00Z"));

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy(CasediscussionProcess.KEY);

    @BeforeEach
    void ask() {
        engine.start(Map.of("discussionReason", "intake"));
    }

    @Test
    void aCaseFirstComesOnTheAgenda() {
        assertThat(engine.waitingAt()).containsExactly("userTask_putOnAgenda");
        assertThat(engine.task("userTask_putOnAgenda").getAssignee()).isEqualTo("caseManager");
    }

    @Test
    void withAnAgreementToShareItIsPreparedByName() {
        putOnAgenda(true, "no");

        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_prepareCase", "gateway_prepareJoin");
        assertThat(engine.task("userTask_prepareCase").getDueDate()).isEqualTo(MEETING);
    }

    @Test
    void withoutItIsPreparedUnderAPseudonym() {
        putOnAgenda(false, "no");

        assertThat(engine.waitingAt()).contains("userTask_preparePseudonymised");
        assertThat(engine.tasks("userTask_prepareCase")).isEmpty();
        engine.complete("userTask_preparePseudonymised");
        assertThat(engine.waitingAt()).containsExactly("userTask_holdDiscussion");
    }

    @Test
    void aGuestIsInvitedWhileTheCaseIsPrepared() {
        putOnAgenda(true, "yes");

        assertThat(engine.waitingAt()).containsExactlyInAnyOrder("userTask_prepareCase", "userTask_inviteGuest");
        engine.complete("userTask_prepareCase");
        assertThat(engine.waitingAt()).contains("userTask_inviteGuest").doesNotContain("userTask_holdDiscussion");
        engine.complete("userTask_inviteGuest");
        assertThat(engine.waitingAt()).containsExactly("userTask_holdDiscussion");
    }

    @Test
    void withoutGuestNobodyIsInvited() {
        prepared();

        assertThat(engine.waitingAt()).containsExactly("userTask_holdDiscussion");
        assertThat(engine.passed()).doesNotContain("userTask_inviteGuest");
        assertThat(engine.task("userTask_holdDiscussion").getDueDate()).isEqualTo(MEETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "combination"})
    void aCaseWithoutCaseManagerGetsOneFromCoordination(String outcome) {
        prepared();

        decide(outcome, false);

        assertThat(engine.callsOf("rankCoachesDelegate")).isOne();
        assertThat(engine.waitingAt()).containsExactly("userTask_assignCoach");
        engine.complete("userTask_assignCoach");
        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_trajectoryChosen");
        assertThat(engine.variable("discussionOutcome")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "combination"})
    void aCaseManagerStaysCaseManager(String outcome) {
        prepared();

        decide(outcome, true);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed())
                .endsWith("endEvent_trajectoryChosen")
                .doesNotContain("serviceTask_rankCoaches", "userTask_assignCoach");
    }

    @ParameterizedTest
    @CsvSource({
        "regularOffer, endEvent_regularOfferChosen",
        "continue, endEvent_continuationChosen",
        "stop, endEvent_stopChosen"
    })
    void theOtherChoicesEndTheDiscussion(String outcome, String end) {
        prepared();

        decide(outcome, true);

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith(end).doesNotContain("userTask_assignCoach");
        assertThat(engine.variable("discussionOutcome")).isEqualTo(outcome);
    }

    @Test
    void afterExternalAdviceTheCaseComesBackOnTheAgenda() {
        prepared();

        engine.complete("userTask_holdDiscussion", Map.of("meetingOutcome", "expertiseFirst"));

        assertThat(engine.waitingAt()).containsExactly("userTask_consultExpert");
        engine.complete("userTask_consultExpert");
        assertThat(engine.waitingAt()).containsExactly("userTask_putOnAgenda");
        putOnAgenda(false, "no");
        assertThat(engine.waitingAt()).contains("userTask_preparePseudonymised");
    }

    @Test
    void aPostponedDiscussionComesBackOnTheAgenda() {
        prepared();

        engine.complete("userTask_holdDiscussion", Map.of("meetingOutcome", "postponed"));

        assertThat(engine.waitingAt()).containsExactly("userTask_putOnAgenda");
        assertThat(engine.passed()).doesNotContain("userTask_consultExpert");
    }

    @Test
    void whoWithdrawsIsSpokenToFirst() {
        prepared();

        engine.complete("userTask_holdDiscussion", Map.of("meetingOutcome", "withdraws"));

        assertThat(engine.waitingAt()).containsExactly("userTask_noteWithdrawal");
        engine.complete("userTask_noteWithdrawal", Map.of("withdrawal", "stops"));
        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_participantWithdrew");
    }

    @Test
    void whoChangesTheirMindComesBackOnTheAgenda() {
        prepared();
        engine.complete("userTask_holdDiscussion", Map.of("meetingOutcome", "withdraws"));

        engine.complete("userTask_noteWithdrawal", Map.of("withdrawal", "continues"));

        assertThat(engine.waitingAt()).containsExactly("userTask_putOnAgenda");
    }

    @Test
    void anUnknownReasonIsRefused() {
        assertThatThrownBy(() -> engine.start(Map.of("discussionReason", "gossip")))
                .hasMessageContaining("discussionReason");
    }

    private void putOnAgenda(boolean byName, String guest) {
        engine.complete(
                "userTask_putOnAgenda",
                Map.of("discussionOn", MEETING, "discussedByName", byName, "guestWanted", guest));
    }

    private void prepared() {
        putOnAgenda(true, "no");
        engine.complete("userTask_prepareCase");
    }

    private void decide(String outcome, boolean managerKnown) {
        engine.complete(
                "userTask_holdDiscussion",
                Map.of("meetingOutcome", "decided", "discussionOutcome", outcome, "managerKnown", managerKnown));
    }
}
